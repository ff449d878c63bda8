package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.task.TaskFileNotFoundException;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.UploadTexts;
import org.policydesk.ui.component.Words;

/** A button that takes one file and says at once what became of it. */
final class FileUpload extends Upload {
    private static final String LIMIT = (TaskFiles.MOST_BYTES >> 20) + " MB";

    private final transient Sink sink;
    private final transient Runnable done;
    private volatile boolean taken;

    /** Where a file goes; runs on the request that carries it. */
    interface Sink {
        void take(InputStream content, String name);
    }

    /**
     * @param label the button's words
     * @param of what the file is for, read by screen readers with the button's words
     * @param done told on the screen's own thread once a file was taken
     */
    FileUpload(Scene scene, String id, String label, String of, Sink sink, Runnable done) {
        this.sink = sink;
        this.done = done;
        setId(id);
        addClassName("file-upload");
        setUploadHandler(this::receive);
        setMaxFiles(1);
        setMaxFileSize((int) TaskFiles.MOST_BYTES);
        setAcceptedFileExtensions(FileKind.dottedEndings(TaskFiles.KINDS));
        setDropAllowed(false);
        Button button = new Button(label);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label + scene.say("company.colon") + of);
        setUploadButton(button);
        setI18n(UploadTexts.of(
                Words.of(scene.page()),
                scene.say("file.refused.TOO_LARGE", LIMIT),
                scene.say("file.refused.UNKNOWN_KIND")));
        addFileRejectedListener(
                rejected -> Messages.failure(scene.page(), "taskpage.file.refused", rejected.getErrorMessage()));
        addAllFinishedListener(finished -> finish());
    }

    private void finish() {
        clearFileList();
        if (taken) {
            taken = false;
            done.run();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            sink.take(content, event.getFileName());
            taken = true;
        } catch (FileRefusedException e) {
            refuse(event, e.key());
        } catch (FileTooLargeException e) {
            refuse(event, "file.refused.TOO_LARGE", LIMIT);
        } catch (TaskRefusedException e) {
            refuse(event, e.key());
        } catch (TaskNotFoundException | TaskFileNotFoundException e) {
            refuse(event, "task.notFound");
        }
    }

    private void refuse(UploadEvent event, String key, Object... args) {
        event.reject();
        event.getUI().access(() -> {
            // Before the words: whoever has read them may choose the next file at once.
            clearFileList();
            Messages.failure(this, "taskpage.file.refusedOne", event.getFileName(), getTranslation(key, args));
        });
    }
}
