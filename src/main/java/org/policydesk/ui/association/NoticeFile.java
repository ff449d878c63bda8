package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.policydesk.file.FileKind;
import org.policydesk.file.FileRefusedException;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.LocalDueNotFoundException;
import org.policydesk.policy.LocalNotices;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.UploadTexts;
import org.policydesk.ui.component.Words;

/** The notice that a local date rests on: to read, and to add or put in another's place. */
final class NoticeFile extends Div {
    private static final long serialVersionUID = 1L;
    private static final String LIMIT = (LocalNotices.MOST_BYTES >> 20) + " MB";

    private final transient LocalNotices notices;
    private final transient LocalDue local;
    private final transient Runnable changed;
    private volatile boolean taken;

    NoticeFile(LocalNotices notices, LocalDue local, Runnable changed) {
        this.notices = notices;
        this.local = local;
        this.changed = changed;
        addClassName("notice-file");
        LocalDue.Notice notice = local.notice();
        if (notice != null) {
            add(link(notices, local, notice.name()));
        }
        add(upload(getTranslation(notice == null ? "life.notice.add" : "life.notice.replace")));
    }

    private static Anchor link(LocalNotices notices, LocalDue local, String name) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        LocalNotices.Content content = notices.open(local.id());
                        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                        return new DownloadResponse(
                                content.stream(),
                                content.file().name(),
                                content.file().contentType(),
                                content.file().size());
                    } catch (LocalDueNotFoundException e) {
                        return DownloadResponse.error(404);
                    }
                }),
                name);
        link.addClassName("file-name");
        return link;
    }

    private Upload upload(String label) {
        Upload upload = new Upload();
        upload.setUploadHandler(event -> receive(upload, event));
        upload.setId("notice-" + local.id());
        upload.addClassName("file-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) LocalNotices.MOST_BYTES);
        upload.setAcceptedFileExtensions(FileKind.dottedEndings(LocalNotices.KINDS));
        upload.setDropAllowed(false);
        Button button = new Button(label);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("component.named", label, local.unit()));
        upload.setUploadButton(button);
        upload.setI18n(UploadTexts.of(
                Words.of(this),
                getTranslation("file.refused.TOO_LARGE", LIMIT),
                getTranslation("file.refused.UNKNOWN_KIND")));
        upload.addFileRejectedListener(
                rejected -> Messages.failure(this, "taskpage.file.refused", rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            if (taken) {
                taken = false;
                changed.run();
            }
        });
        return upload;
    }

    private void receive(Upload upload, UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            notices.attach(local.id(), content, event.getFileName());
            taken = true;
        } catch (FileRefusedException e) {
            refuse(upload, event, e.key());
        } catch (FileTooLargeException e) {
            refuse(upload, event, "file.refused.TOO_LARGE", LIMIT);
        } catch (LocalDueNotFoundException e) {
            refuse(upload, event, "policy.local.notFound");
        }
    }

    private void refuse(Upload upload, UploadEvent event, String key, Object... args) {
        event.reject();
        event.getUI().access(() -> {
            upload.clearFileList();
            Messages.failure(this, "taskpage.file.refusedOne", event.getFileName(), getTranslation(key, args));
        });
    }
}
