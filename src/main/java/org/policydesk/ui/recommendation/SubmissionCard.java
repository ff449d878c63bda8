package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.Verdict;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RegionNames;

/** One company's submission: who, from where, with what, for what, what staff made of it, and what they can do. */
final class SubmissionCard extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient Submission one;
    private final transient SubmissionActs acts;
    private final transient Dates dates;

    SubmissionCard(Submission one, RecommendationDetail detail, SubmissionActs acts, Dates dates) {
        this.one = one;
        this.acts = acts;
        this.dates = dates;
        boolean open = detail.recommendation().isOpen();
        setId("submission-" + one.taskId());
        addClassName("submission-card");
        Anchor name = new Anchor("task/" + one.taskId(), one.memberName());
        name.addClassName("submission-name");
        Div head = new Div(name, verdict());
        head.addClassName("submission-head");
        add(head, particulars());
        List<String> directions = directions(detail);
        if (!directions.isEmpty()) {
            add(open ? direction(directions) : secondary(directionWords(one.direction())));
        }
        if (!one.reason().isEmpty()) {
            add(secondary(getTranslation("recommendation.because", one.reason())));
        }
        if (!one.note().isEmpty()) {
            add(secondary(getTranslation("recommendation.opinion.of", one.note())));
        }
        add(buttons(open));
    }

    private Span verdict() {
        SubmissionGroup group = SubmissionGroup.of(one);
        Span mark = new Span(group.sign() + " " + getTranslation("recommendation.verdict." + group));
        mark.addClassNames(
                "verdict", "verdict-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return mark;
    }

    private Div particulars() {
        List<String> words = new ArrayList<>(List.of(RegionNames.name(one.regionCode())));
        if (one.branch() != null && !one.branch().isBlank()) {
            words.add(one.branch());
        }
        words.add(getTranslation("task.state." + one.state()));
        LocalDate handedIn = one.handedInOn();
        LocalDate due = one.due();
        if (one.verdict() == Verdict.RETURNED && due != null) {
            words.add(getTranslation("recommendation.returned.due", dates.day(due)));
        } else if (handedIn != null) {
            words.add(getTranslation("recommendation.handedInOn", dates.day(handedIn)));
        } else if (due != null && !one.isOut()) {
            words.add(getTranslation("recommendation.due", dates.day(due)));
        }
        words.add(getTranslation("recommendation.materials", one.materialsDone(), one.materialsTotal(), one.files()));
        if (one.returns() > 0) {
            words.add(getTranslation("recommendation.returns", one.returns()));
        }
        Div line = new Div(secondary(String.join(" · ", words)));
        line.addClassName("submission-particulars");
        return line;
    }

    /** One that the item has no more stands beside those that it has. */
    private List<String> directions(RecommendationDetail detail) {
        List<String> directions = new ArrayList<>(detail.directions());
        if (!one.direction().isEmpty() && !directions.contains(one.direction())) {
            directions.add(one.direction());
        }
        return directions;
    }

    private Select<String> direction(List<String> directions) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(directions);
        Select<String> select = new Select<>();
        select.setItems(choices);
        select.setItemLabelGenerator(this::directionWords);
        select.setValue(one.direction());
        select.setId("direction-" + one.taskId());
        select.setAriaLabel(getTranslation("recommendation.direction.of", one.memberName()));
        select.addClassName("submission-direction");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.direct(one, Objects.requireNonNullElse(change.getValue(), ""));
            }
        });
        return select;
    }

    private String directionWords(String direction) {
        return direction.isEmpty() ? getTranslation("recommendation.direction.none") : direction;
    }

    private Div buttons(boolean open) {
        Div buttons = new Div();
        buttons.addClassName("submission-acts");
        if (open && one.isHandedIn()) {
            if (one.verdict() != Verdict.PASSED) {
                buttons.add(button("pass", () -> acts.pass(one)));
            }
            buttons.add(button("return", () -> acts.giveBack(one)));
        }
        boolean decidable = one.isHandedIn() || one.verdict() == Verdict.RETURNED;
        if (open && decidable && one.verdict() != Verdict.NOT_RECOMMENDED) {
            buttons.add(button("refuse", () -> acts.refuse(one)));
        }
        SubmissionGroup group = SubmissionGroup.of(one);
        if (open && (group == SubmissionGroup.PASSED || group == SubmissionGroup.NOT_RECOMMENDED)) {
            buttons.add(button("reopen", () -> acts.reopen(one)));
        }
        Button materials = button("materials", () -> acts.materials(one));
        materials.setText(getTranslation("recommendation.materials.open"));
        buttons.add(materials);
        return buttons;
    }

    private Button button(String act, Runnable work) {
        Button button = new Button(getTranslation("recommendation." + act), click -> work.run());
        button.setId(act + "-" + one.taskId());
        button.setAriaLabel(getTranslation("recommendation." + act + ".of", one.memberName()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Component secondary(String text) {
        Span span = new Span(text);
        span.addClassName("desk-secondary");
        return span;
    }
}
