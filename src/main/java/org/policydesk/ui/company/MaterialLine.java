package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.policydesk.policy.Material;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.TaskFile;
import org.policydesk.ui.component.MaterialWords;
import org.policydesk.ui.component.TemplateLink;
import org.policydesk.ui.component.Words;

/** A document to hand in: ticked off, said not to apply where it is asked of some only, and uploaded. */
final class MaterialLine extends Div {
    private final transient Scene scene;
    private final transient ChecklistLine line;
    private final boolean open;

    MaterialLine(Scene scene, ChecklistLine line) {
        this.scene = scene;
        this.line = line;
        this.open = !scene.card().state().isClosed();
        addClassName("material");
        Div head = new Div(box());
        head.addClassName("material-head");
        if (!line.appliesTo().isEmpty()) {
            head.add(appliesTo());
        }
        add(head);
        if (line.waived()) {
            return;
        }
        scene.detail().item().materials().stream()
                .filter(one -> one.name().equals(line.label()))
                .findFirst()
                .ifPresent(this::particulars);
        if (open) {
            head.add(upload());
        }
        List<TaskFile> files = scene.detail().files().stream()
                .filter(file -> Long.valueOf(line.id()).equals(file.lineId()))
                .toList();
        if (!files.isEmpty()) {
            add(new FileLines(scene, files, open));
        }
    }

    private Checkbox box() {
        Checkbox box = new Checkbox(
                line.required() ? line.label() : scene.say("company.checklist.optional", line.label()),
                line.done() && !line.waived());
        box.setId("checklist-" + line.id());
        box.setReadOnly(!open || line.waived());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                scene.acts().quietly(() -> scene.tasks().tick(scene.card().id(), line.id(), change.getValue()));
                getParent().ifPresent(item -> item.getElement().getClassList().set("checklist-done", box.getValue()));
            }
        });
        return box;
    }

    private Div appliesTo() {
        Span only = new Span(scene.say("taskpage.material.only", line.appliesTo()));
        only.addClassNames("mark", "material-only");
        Div part = new Div(only);
        part.addClassName("material-applies");
        if (open) {
            String key = line.waived() ? "taskpage.material.applies" : "taskpage.material.waive";
            Button toggle = new Button(scene.say(key), click -> scene.acts()
                    .run(() -> scene.tasks().waive(scene.card().id(), line.id(), !line.waived())));
            toggle.setId("waive-" + line.id());
            toggle.setAriaLabel(scene.say(key) + scene.say("company.colon") + line.label());
            toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            part.add(toggle);
        }
        return part;
    }

    /** How it is handed in, as the item says today, and the form to fill in. */
    private void particulars(Material material) {
        Div part = new Div();
        part.addClassName("material-particulars");
        List<String> asked = new MaterialWords(Words.of(scene.page())).asked(material);
        if (!asked.isEmpty()) {
            Span words = new Span(String.join(" · ", asked));
            words.addClassName("desk-secondary");
            part.add(words);
        }
        Material.Template form = material.template();
        if (form != null) {
            part.add(new TemplateLink(
                    scene.services().templates(), scene.detail().item().id(), form));
        }
        if (part.getComponentCount() > 0) {
            add(part);
        }
    }

    private FileUpload upload() {
        return new FileUpload(
                scene,
                "upload-" + line.id(),
                scene.say("taskpage.file.upload"),
                line.label(),
                (content, name) -> scene.services().files().upload(scene.card().id(), line.id(), content, name),
                () -> scene.acts().say("taskpage.file.added", line.label()));
    }
}
