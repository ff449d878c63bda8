package org.policydesk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;

/**
 * Two drafts of a policy that look like one thing to do, for the reviewer to put together.
 *
 * @param kept the one that stays
 * @param other the one that would go into it
 */
public record MergeOffer(ActionItem kept, ActionItem other, Why why) {
    /** What makes them look so. */
    public enum Why {
        /** The other only says when the system closes in which the one is done. */
        CLOSING,
        /** Both are applications by the same people on the same last day. */
        SAME_DAY
    }

    /** The offers among one policy's items, of which each goes into at most one other; items that are decided on are left alone. */
    public static List<MergeOffer> in(List<ActionItem> items) {
        List<ActionItem> open = items.stream()
                .filter(item -> item.state() == ItemState.DRAFT || item.state() == ItemState.ACCEPTED)
                .sorted(Comparator.comparingInt(ActionItem::deadlineStart).thenComparingLong(ActionItem::id))
                .toList();
        List<MergeOffer> offers = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            ActionItem item = open.get(i);
            if (Closing.is(item)) {
                closedBy(item, open).ifPresent(kept -> offers.add(new MergeOffer(kept, item, Why.CLOSING)));
            } else {
                open.subList(0, i).stream()
                        .filter(earlier -> isSame(earlier, item))
                        .findFirst()
                        .ifPresent(kept -> offers.add(new MergeOffer(kept, item, Why.SAME_DAY)));
            }
        }
        return offers;
    }

    /** The nearest thing that companies do before the system closes; what stands before it in the text comes first. */
    private static Optional<ActionItem> closedBy(ActionItem closing, List<ActionItem> open) {
        LocalDate closed = closing.rule().lastDay();
        return open.stream()
                .filter(item -> !Closing.is(item) && closed != null)
                .filter(item -> isTask(item)
                        || item.nature() == closing.nature() && item.actors().equals(closing.actors()))
                .filter(item -> {
                    LocalDate day = item.rule().lastDay();
                    return day != null && !day.isAfter(Objects.requireNonNull(closed));
                })
                .min(Comparator.comparingInt(item -> {
                    int far = closing.deadlineStart() - item.deadlineStart();
                    return far >= 0 ? far : -2 * far;
                }));
    }

    private static boolean isSame(ActionItem one, ActionItem other) {
        LocalDate day = one.rule().lastDay();
        return !Closing.is(one)
                && isTask(one)
                && isTask(other)
                && one.kind() == ItemKind.APPLICATION
                && other.kind() == ItemKind.APPLICATION
                && one.actors().equals(other.actors())
                && day != null
                && day.equals(other.rule().lastDay());
    }

    private static boolean isTask(ActionItem item) {
        return item.nature() == Nature.TASK && item.actors().stream().anyMatch(Actor.OUTSIDE::contains);
    }
}
