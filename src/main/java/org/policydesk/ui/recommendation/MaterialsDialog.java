package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.LineKind;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFile;
import org.policydesk.task.TaskFiles;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.TaskFileLink;

/** The documents that a company handed in: what is ready of what is asked, and the files to open. */
final class MaterialsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    MaterialsDialog(TaskDetail task, TaskFiles files, Dates dates) {
        setHeaderTitle(
                getTranslation("recommendation.materials.title", task.card().memberName()));
        setWidth("min(640px, 100vw)");
        List<ChecklistLine> lines = task.checklist().stream()
                .filter(line -> line.kind() == LineKind.MATERIAL)
                .toList();
        UnorderedList checklist = new UnorderedList();
        checklist.addClassName("materials-list");
        lines.forEach(line -> checklist.add(line(line)));
        UnorderedList uploaded = new UnorderedList();
        uploaded.addClassName("materials-list");
        task.files().forEach(file -> uploaded.add(file(files, task.card().id(), file, dates)));
        Div content = new Div(
                new H3(getTranslation("recommendation.materials.checklist")),
                lines.isEmpty() ? none("recommendation.materials.noLines") : checklist,
                new H3(getTranslation("recommendation.materials.files")),
                task.files().isEmpty() ? none("recommendation.materials.noFiles") : uploaded);
        content.addClassName("materials");
        add(content);
        Button close = new Button(getTranslation("recommendation.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setId("materials-close");
        getFooter().add(new Anchor("task/" + task.card().id(), getTranslation("recommendation.materials.task")), close);
    }

    private ListItem line(ChecklistLine line) {
        String state = line.waived() ? "waived" : line.done() ? "done" : "notDone";
        Span mark = new Span((line.waived() ? "– " : line.done() ? "✓ " : "○ ")
                + getTranslation("recommendation.materials." + state));
        mark.addClassName(line.done() || line.waived() ? "desk-secondary" : "materials-open");
        return new ListItem(new Span(line.label()), mark);
    }

    private static ListItem file(TaskFiles files, long task, TaskFile file, Dates dates) {
        Span details = new Span(TaskFileLink.size(file.size()) + " · " + dates.moment(file.uploadedAt()));
        details.addClassName("desk-secondary");
        return new ListItem(new TaskFileLink(files, task, file), details);
    }

    private Component none(String key) {
        Paragraph none = new Paragraph(getTranslation(key));
        none.addClassName("desk-secondary");
        return none;
    }
}
