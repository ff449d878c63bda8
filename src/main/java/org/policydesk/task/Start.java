package org.policydesk.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.member.Qualification;
import org.policydesk.member.RecordedEvent;
import org.policydesk.policy.ActionItem;

/**
 * What a period of one member begins with: a recorded event, or a title that lapses. Its key names the event or the title and
 * becomes the occurrence's, so that a corrected day moves the task.
 *
 * @param event what happened; null for a title
 * @param title the title's key in the fact dictionary; null for an event
 */
record Start(
        long memberId,
        Anchor anchor,
        @Nullable TriggerEvent event,
        @Nullable String title) {
    private static final String EVENT = "event-";
    private static final String TITLE = "title-";

    static Start of(RecordedEvent event) {
        return new Start(
                event.memberId(), new Anchor(keyOfEvent(event.id()), event.moment(), null), event.type(), null);
    }

    /** The printed last day wins over a computed one; a title without either day starts nothing. */
    static @Nullable Start of(long memberId, Qualification held) {
        LocalDate from = held.issuedOn() == null ? held.expiresOn() : held.issuedOn();
        return from == null
                ? null
                : new Start(
                        memberId,
                        new Anchor(TITLE + held.id(), from.atStartOfDay(), held.expiresOn()),
                        null,
                        held.key());
    }

    static String keyOfEvent(long eventId) {
        return EVENT + eventId;
    }

    /** The number of the event in an occurrence's key; empty if the key names none. */
    static Optional<Long> eventOf(String key) {
        return key.startsWith(EVENT) ? Optional.of(Long.valueOf(key.substring(EVENT.length()))) : Optional.empty();
    }

    /** Whether an occurrence of that key was started by something of the member's own. */
    static boolean hasKey(String key) {
        return key.startsWith(EVENT) || key.startsWith(TITLE);
    }

    String key() {
        return anchor.eventKey();
    }

    /** Whether the item's rule waits for this. */
    boolean starts(ActionItem item) {
        return switch (item.rule()) {
            case DeadlineRule.Relative relative -> event != null && relative.event() == event;
            case DeadlineRule.LeftOpen leftOpen -> event != null && leftOpen.event() == event && leftOpen.set() != null;
            case DeadlineRule.Validity validity ->
                title != null
                        && CoveredTitle.of(validity.of(), item.title())
                                .filter(title::equals)
                                .isPresent();
            case DeadlineRule.Fixed fixed -> false;
            case DeadlineRule.Window window -> false;
            case DeadlineRule.Annual annual -> false;
            case DeadlineRule.Periodic periodic -> false;
            case DeadlineRule.Weekly weekly -> false;
            case DeadlineRule.Limit limit -> false;
            case DeadlineRule.Open open -> false;
        };
    }
}
