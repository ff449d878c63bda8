package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.task.TaskFile;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.TaskFileLink;

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
                TaskFileLink.size(file.size()),
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

    static Anchor link(Scene scene, TaskFile file) {
        return new TaskFileLink(scene.services().files(), scene.card().id(), file);
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
}
