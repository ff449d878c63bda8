package org.policydesk.ui.association;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.eligibility.Outcome;
import org.policydesk.task.DateSource;
import org.policydesk.task.MatchPreview;
import org.policydesk.task.MemberVerdict;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.ReasonTree;

/** How many members would get a task, who they are, and why. */
final class MatchPreviewPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<Outcome> ORDER =
            List.of(Outcome.FIT, Outcome.UNDETERMINED, Outcome.TO_CONFIRM, Outcome.UNFIT);

    private final transient Dates dates;

    MatchPreviewPanel(Dates dates) {
        this.dates = dates;
        addClassName("match-preview");
    }

    void show(MatchPreview preview) {
        removeAll();
        Div counts = new Div(
                count("count-fit", Outcome.FIT, preview.fit()),
                count("count-undetermined", Outcome.UNDETERMINED, preview.undetermined()),
                count("count-confirm", Outcome.TO_CONFIRM, preview.toConfirm()),
                count("count-unfit", Outcome.UNFIT, preview.unfit()));
        counts.addClassName("match-counts");
        add(counts);
        for (Outcome outcome : ORDER) {
            List<MemberVerdict> group = preview.verdicts().stream()
                    .filter(one -> one.verdict().outcome() == outcome)
                    .toList();
            if (!group.isEmpty()) {
                add(group(outcome, group));
            }
        }
    }

    private Details group(Outcome outcome, List<MemberVerdict> verdicts) {
        Details group = new Details(
                getTranslation("policy.match.group", getTranslation("component.outcome." + outcome), verdicts.size()));
        group.addClassName("match-group");
        for (MemberVerdict one : verdicts) {
            Span name = new Span(one.member().name());
            name.addClassName("match-member");
            Div line = new Div(name);
            if (one.hasTask()) {
                Span has = new Span(getTranslation("policy.match.hasTask"));
                has.addClassName("tag");
                line.add(has);
            }
            line.add(due(one));
            line.add(new ReasonTree(one.verdict().reason()));
            line.addClassName("match-line");
            group.add(line);
        }
        return group;
    }

    /** Members of a recommending unit with a date of its own have another than the rest. */
    private Span due(MemberVerdict one) {
        LocalDate day = one.due();
        Span due = new Span();
        if (day != null) {
            due.add(new Span(getTranslation("policy.dates.due", dates.day(day))));
            if (one.source() == DateSource.LOCAL) {
                due.add(new Mark(Mark.Kind.LOCAL));
            }
        }
        due.addClassName("match-due");
        return due;
    }

    private Div count(String id, Outcome outcome, int number) {
        Span figure = new Span(String.valueOf(number));
        figure.setId(id);
        figure.addClassName("match-figure");
        Span label = new Span(getTranslation("component.outcome." + outcome));
        label.addClassName("desk-secondary");
        Div count = new Div(figure, label);
        count.addClassNames("match-count", "match-" + outcome.name().toLowerCase(java.util.Locale.ROOT));
        return count;
    }
}
