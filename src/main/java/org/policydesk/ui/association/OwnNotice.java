package org.policydesk.ui.association;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.ui.component.Words;

/** The usual kinds of the association's own notices, each a form that is half filled in. */
enum OwnNotice {
    /** 问卷调查 */
    SURVEY(ItemKind.INFORMATION_UPDATE),
    /** 统计报送 */
    STATISTICS(ItemKind.REPORT),
    /** 会费 */
    FEE(ItemKind.PAYMENT),
    /** 评奖 */
    AWARD(ItemKind.APPLICATION);

    private static final int DAYS_FOR_AN_ANSWER = 14;
    private static final int DAYS_AFTER_THE_QUARTER = 10;

    private final ItemKind kind;

    OwnNotice(ItemKind kind) {
        this.kind = kind;
    }

    /** What the form begins with: kind, who acts, the usual rule and words, everything still to be changed. */
    ItemEdit of(ItemEdit blank, LocalDate today, Words words) {
        boolean award = this == AWARD;
        return new ItemEdit(
                words.say("editor.own.title." + this, String.valueOf(today.getYear())),
                words.say("editor.own.action." + this),
                Nature.TASK,
                kind,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule(today),
                DateBasis.COMPANY,
                blank.reviewDays(),
                null,
                null,
                true,
                List.of(),
                words.say("editor.own.channel." + this),
                null,
                award ? blank.stampDays() : 0,
                award ? blank.postDays() : 0,
                blank.reserveDays(),
                List.of(),
                award,
                null,
                List.of(),
                null,
                Importance.NORMAL);
    }

    private DeadlineRule rule(LocalDate today) {
        return switch (this) {
            case SURVEY -> new DeadlineRule.Fixed(today.plusDays(DAYS_FOR_AN_ANSWER));
            case STATISTICS ->
                new DeadlineRule.Periodic(
                        Period.ofMonths(3),
                        null,
                        new DeadlineRule.Span(DAYS_AFTER_THE_QUARTER, DeadlineRule.Unit.CALENDAR_DAY));
            case FEE -> new DeadlineRule.Annual(List.of(MonthDay.of(3, 31)), DeadlineRule.Rollover.NONE);
            case AWARD -> new DeadlineRule.Window(today, today.plusMonths(1));
        };
    }
}
