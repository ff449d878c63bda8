package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.member.Question;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.TaskFile;
import org.policydesk.task.TaskFiles;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** What is to be got ready: facts to fill in, conditions to confirm, documents to tick off. */
final class ChecklistPanel extends Panel {
    private final transient Scene scene;

    ChecklistPanel(Scene scene) {
        super(scene.say("company.checklist"));
        this.scene = scene;
        setId("checklist");
        if (scene.detail().checklist().isEmpty()) {
            boolean closed = scene.card().state().isClosed();
            Paragraph none = new Paragraph(scene.say(closed ? "taskpage.checklist.closed" : "taskpage.checklist.none"));
            none.addClassName("desk-secondary");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("checklist");
            scene.detail().checklist().forEach(line -> list.add(item(line)));
            add(list);
        }
        Div others = others();
        if (others.getComponentCount() > 0) {
            add(others);
        }
    }

    /** Files that no line asks for, and how to add one. */
    private Div others() {
        boolean open = !scene.card().state().isClosed();
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

    private ListItem item(ChecklistLine line) {
        ListItem item = new ListItem(
                switch (line.kind()) {
                    case MATERIAL -> new MaterialLine(scene, line);
                    case FACT -> fact(line);
                    case CONFIRM -> confirm(line);
                });
        item.addClassName("checklist-line");
        item.setClassName("checklist-done", line.done() || line.waived());
        return item;
    }

    private Component fact(ChecklistLine line) {
        String what = factOf(line);
        if (line.done()) {
            return answered(line, scene.say("company.checklist.filled", what));
        }
        String profile =
                scene.ofCompany() ? "profile" : "members/" + scene.card().memberId();
        Anchor link = new Anchor(profile, scene.say("company.checklist.fill"));
        link.setId("checklist-" + line.id());
        link.setAriaLabel(scene.say("company.checklist.fill.of", what));
        return asked(what, link);
    }

    /** The label is the one of the day when the line was made, in Chinese. */
    private String factOf(ChecklistLine line) {
        String key = line.factKey();
        if (key == null) {
            return line.label();
        }
        String name = new Quantities(Words.of(scene.page())).name(key);
        Integer year = line.factYear();
        return year == null ? name : scene.say("company.checklist.factOfYear", name, String.valueOf(year));
    }

    private Component confirm(ChecklistLine line) {
        String id = line.confirmId();
        if (line.done() || id == null) {
            return answered(line, line.label());
        }
        Button yes = answer("company.confirm.yes", line, id, true);
        yes.setId("checklist-" + line.id());
        Button no = answer("company.confirm.no", line, id, false);
        no.setId("checklist-" + line.id() + "-no");
        return asked(line.label(), yes, no);
    }

    private Button answer(String textKey, ChecklistLine line, String confirmId, boolean answer) {
        Button button = new Button(scene.say(textKey), click -> scene.acts().run(() -> scene.profiles()
                .confirm(scene.card().memberId(), new Question(confirmId, line.label()), answer, null)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(scene.say(textKey) + scene.say("company.colon") + line.label());
        return button;
    }

    private Div asked(String what, Component... answers) {
        Span sign = new Span("?");
        sign.addClassName("checklist-open");
        sign.getElement().setAttribute("aria-hidden", "true");
        Div actions = new Div(answers);
        actions.addClassName("checklist-actions");
        Div row = new Div(sign, new Span(what), actions);
        row.addClassName("checklist-ask");
        return row;
    }

    private Div answered(ChecklistLine line, String what) {
        Span sign = new Span("✓");
        sign.addClassName("checklist-ticked");
        sign.getElement().setAttribute("aria-hidden", "true");
        Div row = new Div(sign, new Span(what));
        row.addClassName("checklist-ask");
        row.setId("checklist-" + line.id());
        return row;
    }
}
