package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policydesk.task.DateSource;
import org.policydesk.task.TaskCard;

/** A small outlined mark whose tooltip says what it means. */
public class Mark extends Span {
    /** What a mark says. */
    public enum Kind {
        /** 暂定: the year's holiday notice is not out. */
        PROVISIONAL,
        /** 协会建议: planned back from the recommender's date. */
        SUGGESTED,
        /** 地方截止: the recommending unit's own date. */
        LOCAL,
        /** 资格待核实: a fact is missing or a condition waits for a person. */
        UNVERIFIED,
        /** 不再符合: the facts no longer meet the conditions. */
        NO_LONGER_MATCHES,
        /** The date changed after somebody acknowledged the former one. */
        ASKS_AGAIN
    }

    public Mark(Kind kind) {
        addClassNames("mark", "mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setText(getTranslation("component.mark." + kind.name()));
        Tooltip.forComponent(this).setText(getTranslation("component.mark." + kind.name() + ".tip"));
    }

    /** The marks that a task carries, eligibility first. */
    public static List<Mark> of(TaskCard card) {
        return kindsOf(card).stream().map(Mark::new).toList();
    }

    /** What is marked on a task, eligibility first. */
    public static List<Kind> kindsOf(TaskCard card) {
        List<Kind> kinds = new ArrayList<>();
        if (card.asksAgain()) {
            kinds.add(Kind.ASKS_AGAIN);
        }
        if (card.unverified()) {
            kinds.add(Kind.UNVERIFIED);
        }
        if (card.noLongerMatches()) {
            kinds.add(Kind.NO_LONGER_MATCHES);
        }
        if (card.dateSource() == DateSource.LOCAL) {
            kinds.add(Kind.LOCAL);
        }
        if (card.dateSource() == DateSource.SUGGESTED) {
            kinds.add(Kind.SUGGESTED);
        }
        if (card.provisional()) {
            kinds.add(Kind.PROVISIONAL);
        }
        return kinds;
    }
}
