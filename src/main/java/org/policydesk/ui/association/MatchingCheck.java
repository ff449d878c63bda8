package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.task.MatchingDrift;
import org.policydesk.task.MatchingRun;
import org.policydesk.task.MatchingRuns;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** 运行检查: what the last nightly recomputation of all matches found; quiet where nothing differed. */
final class MatchingCheck extends Div {
    private static final long serialVersionUID = 1L;

    private final transient MatchingRuns runs;
    private final transient Dates dates;

    MatchingCheck(MatchingRuns runs, LocalDate today) {
        this.runs = runs;
        this.dates = new Dates(Words.of(this), today);
        setId("matching-check");
        addClassName("matching-check");
        runs.last().ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(MatchingRun run) {
        String day = dates.day(run.day());
        if (run.endedAt() == null) {
            add(new Span(getTranslation("matching.running", day)));
            return;
        }
        if (run.isClean()) {
            Span clean = new Span(getTranslation("matching.clean", day, run.items(), run.verdicts(), run.turned()));
            clean.addClassName("desk-secondary");
            add(clean);
            return;
        }
        addClassName("matching-check-bad");
        getElement().setAttribute("role", "alert");
        add(new Span("▲ " + getTranslation("matching.bad", day, run.drifts(), run.failed())));
        if (run.drifts() > 0) {
            Button look = new Button(getTranslation("matching.look"), click -> open(run));
            look.setId("matching-look");
            look.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(look);
        }
    }

    private void open(MatchingRun run) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("matching.title", dates.day(run.day())));
        dialog.setWidth("min(1000px, 100vw)");
        Paragraph help = new Paragraph(getTranslation("matching.help"));
        help.addClassName("desk-secondary");
        List<MatchingDrift> drifts = runs.drifts(run.id());
        Grid<MatchingDrift> grid = new Grid<>();
        grid.setId("matching-drifts");
        grid.setHeight("360px");
        grid.addColumn(one -> getTranslation("matching.kind." + one.kind()))
                .setHeader(getTranslation("matching.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(one -> new Anchor("items/" + one.itemId(), one.itemTitle()))
                .setHeader(getTranslation("matching.item"))
                .setFlexGrow(2);
        grid.addColumn(MatchingDrift::memberName)
                .setHeader(getTranslation("matching.member"))
                .setFlexGrow(2);
        grid.addColumn(one -> getTranslation("matching.fromTo", word(one.stored()), word(one.found())))
                .setHeader(getTranslation("matching.difference"))
                .setFlexGrow(2);
        grid.setItems(drifts);
        dialog.add(help, grid);
        if (drifts.size() < run.drifts()) {
            dialog.add(new Paragraph(getTranslation("matching.more", drifts.size(), run.drifts())));
        }
        Button close = new Button(getTranslation("matching.close"), click -> dialog.close());
        close.setId("matching-close");
        dialog.getFooter().add(close);
        dialog.open();
    }

    private String word(@Nullable String stored) {
        if (stored == null) {
            return getTranslation("matching.none");
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(stored)) {
                return getTranslation("component.outcome." + stored);
            }
        }
        return getTranslation("matching.marks." + stored);
    }
}
