package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.policydesk.member.Question;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.LineKind;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** The lines by which a company finds out whether it qualifies: facts to fill in and conditions to confirm. */
record QualifyingLines(Scene scene) {
    Component of(ChecklistLine line) {
        return line.kind() == LineKind.FACT ? fact(line) : confirm(line);
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
