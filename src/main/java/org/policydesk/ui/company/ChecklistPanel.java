package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.LineKind;
import org.policydesk.task.TaskFile;
import org.policydesk.task.TaskFiles;
import org.policydesk.ui.component.LinkedText;
import org.policydesk.ui.component.Panel;

/**
 * What a task asks for in the order in which people do it: see whether the company qualifies, get the documents ready and tick them off,
 * hand in.
 */
final class ChecklistPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Scene scene;

    ChecklistPanel(Scene scene) {
        super(scene.say("company.checklist"));
        this.scene = scene;
        setId("checklist");
        List<ChecklistLine> lines = scene.detail().checklist();
        qualify(lines.stream().filter(line -> line.kind() != LineKind.MATERIAL).toList());
        papers(lines.stream().filter(line -> line.kind() == LineKind.MATERIAL).toList());
        handIn(scene.detail().item().channel());
    }

    /** Once everything is answered, it is only there to be looked up. */
    private void qualify(List<ChecklistLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        QualifyingLines words = new QualifyingLines(scene);
        long open = lines.stream().filter(line -> !line.done()).count();
        if (open == 0) {
            Details answered = new Details(scene.say("taskpage.step.qualified", lines.size()), list(lines, words::of));
            answered.setId("step-qualify");
            answered.addClassName("checklist-answered");
            add(answered);
        } else {
            add(step("step-qualify", "taskpage.step.qualify", awaited() ? scene.say("taskpage.step.open", open) : ""));
            add(list(lines, words::of));
        }
    }

    private void papers(List<ChecklistLine> lines) {
        boolean open = !scene.card().state().isClosed();
        long wanted = lines.stream().filter(line -> !line.waived()).count();
        long ready =
                lines.stream().filter(line -> line.done() && !line.waived()).count();
        add(step(
                "step-papers",
                "taskpage.step.papers",
                lines.isEmpty() ? "" : scene.say("taskpage.step.ready", ready, wanted)));
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(scene.say(open ? "taskpage.checklist.none" : "taskpage.checklist.closed"));
            none.addClassName("desk-secondary");
            add(none);
        } else {
            add(list(lines, line -> new MaterialLine(scene, line)));
        }
        Div others = others(open);
        if (others.getComponentCount() > 0) {
            add(others);
        }
    }

    private void handIn(@Nullable String channel) {
        if (awaited() && channel != null && !channel.isBlank()) {
            LinkedText where = new LinkedText(channel);
            where.addClassName("source-value");
            add(step("step-submit", "taskpage.step.submit", ""), where);
        }
    }

    private boolean awaited() {
        return scene.card().state().awaitsCompany();
    }

    private H3 step(String id, String textKey, String state) {
        H3 step = new H3(new Span(scene.say(textKey)));
        step.setId(id);
        step.addClassName("checklist-step");
        if (!state.isEmpty()) {
            Span note = new Span(state);
            note.addClassName("desk-secondary");
            step.add(note);
        }
        return step;
    }

    private static UnorderedList list(List<ChecklistLine> lines, Function<ChecklistLine, Component> words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("checklist");
        for (ChecklistLine line : lines) {
            ListItem item = new ListItem(words.apply(line));
            item.addClassName("checklist-line");
            item.setClassName("checklist-done", line.done() || line.waived());
            list.add(item);
        }
        return list;
    }

    /** Files that no line asks for, and how to add one. */
    private Div others(boolean open) {
        List<TaskFile> files = scene.detail().files().stream()
                .filter(file -> file.purpose() == TaskFile.Purpose.MATERIAL && file.lineId() == null)
                .toList();
        Div others = new Div();
        others.addClassName("material-others");
        if (!files.isEmpty()) {
            Span title = new Span(scene.say("taskpage.files.others"));
            title.addClassName("material-title");
            others.add(title, new FileLines(scene, files, open));
        }
        if (open) {
            Span hint = new Span(scene.say("taskpage.file.hint", (TaskFiles.MOST_BYTES >> 20) + " MB"));
            hint.addClassName("desk-secondary");
            others.add(
                    new FileUpload(
                            scene,
                            "upload-other",
                            scene.say("taskpage.file.other"),
                            scene.say("company.checklist"),
                            (content, name) ->
                                    scene.services().files().upload(scene.card().id(), null, content, name),
                            () -> scene.acts().say("taskpage.file.added", scene.say("taskpage.files.others"))),
                    hint);
        }
        return others;
    }
}
