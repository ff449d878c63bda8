package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import org.policydesk.task.TaskFile;
import org.policydesk.task.TaskFileNotFoundException;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskNotFoundException;
import org.policydesk.ui.component.Messages;

/** Files that were handed in: downloaded, replaced, taken away and brought back. */
final class FileLines extends UnorderedList {
    private final transient Scene scene;
    private final boolean changeable;

    FileLines(Scene scene, List<TaskFile> files, boolean changeable) {
        this.scene = scene;
        this.changeable = changeable;
        addClassName("file-lines");
        files.forEach(file -> add(line(file)));
    }

    private ListItem line(TaskFile file) {
        Span details = new Span(scene.say(
                "taskpage.file.details",
                size(file.size()),
                file.uploadedBy().isEmpty() ? scene.say("company.system") : file.uploadedBy(),
                scene.dates().moment(file.uploadedAt())));
        details.addClassName("desk-secondary");
        ListItem line = new ListItem(link(scene, file), details);
        line.setId("file-" + file.id());
        if (changeable) {
            Div acts = new Div(replace(file), remove(file));
            acts.addClassName("file-acts");
            line.add(acts);
        }
        return line;
    }

    /** Whether the reader may have it is asked again when the link is followed. */
    static Anchor link(Scene scene, TaskFile file) {
        TaskFiles files = scene.services().files();
        long task = scene.card().id();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            try {
                TaskFiles.Content content = files.open(task, file.id());
                // A file that somebody handed in is never shown by the browser within the desk.
                event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                return new DownloadResponse(
                        content.stream(),
                        content.file().name(),
                        content.file().contentType(),
                        content.file().size());
            } catch (TaskFileNotFoundException | TaskNotFoundException e) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        Anchor link = new Anchor(handler, file.name());
        link.addClassName("file-name");
        return link;
    }

    private FileUpload replace(TaskFile file) {
        return new FileUpload(
                scene,
                "file-replace-" + file.id(),
                scene.say("taskpage.file.replace"),
                file.name(),
                (content, name) -> scene.services().files().replace(scene.card().id(), file.id(), content, name),
                () -> scene.acts().say("taskpage.file.replaced", file.name()));
    }

    private Button remove(TaskFile file) {
        Button button = new Button(scene.say("taskpage.file.remove"), click -> {
            long task = scene.card().id();
            if (scene.acts().run(() -> scene.services().files().remove(task, file.id()))) {
                Messages.undoable(
                        scene.page(),
                        () -> scene.acts().run(() -> scene.services().files().restore(task, file.id())),
                        "taskpage.file.removed",
                        file.name());
            }
        });
        button.setId("file-remove-" + file.id());
        button.setAriaLabel(scene.say("taskpage.file.remove") + scene.say("company.colon") + file.name());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** 320 kB, 1.4 MB. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000 ? bytes / 1_000 + " kB" : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
