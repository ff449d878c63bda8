package org.policydesk.extraction;

import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * What is said of a system that closes (4月25日17:00后填报系统将关闭): nothing that a company does, but the hard end of the window in which
 * it does it. On the window's last day it gives that day its hour; on a later day it stands by itself, as what has to be done before.
 */
final class Closings {
    /** On an item that only says when a system closes. */
    static final String CLOSING = "CLOSING";
    /** On an item whose last day such words end. */
    static final String CLOSED = "CLOSED";

    private static final int NONE = -1;
    private static final int REACH = 800;
    private static final int NEAR = 90;

    private final NormalText normal;
    private final List<ItemDraft> items;
    private final int before;

    /**
     * @param items of the text so far
     * @param before how many of them are not of the policy
     */
    Closings(NormalText normal, List<ItemDraft> items, int before) {
        this.normal = normal;
        this.items = items;
        this.before = before;
    }

    void bind() {
        for (int i = before; i < items.size(); i++) {
            String system = system(items.get(i));
            if (system != null) {
                items.set(i, items.get(i).closing(until(items.get(i).rule()), ClosingWords.before(system)));
            }
        }
        for (int i = before; i < items.size(); i++) {
            DeadlineRule rule = items.get(i).rule();
            if (isClosing(items.get(i))) {
                close(i);
            } else if (rule.cutOff() == null && rule.lastDay() != null) {
                readHour(i);
            }
        }
    }

    private static DeadlineRule until(DeadlineRule closed) {
        return closed instanceof DeadlineRule.Fixed fixed ? ClosingWords.until(fixed.end(), fixed.cutOff()) : closed;
    }

    /** The system of which the item's sentence only says that it closes at that time; a window is never only that. */
    private @Nullable String system(ItemDraft item) {
        return item.rule() instanceof DeadlineRule.Fixed
                ? ClosingWords.closing(
                        normal.view(),
                        normal.indexOf(item.sentenceStart()),
                        normal.indexOf(item.deadlineStart()),
                        normal.indexOf(item.deadlineEnd()),
                        normal.indexOf(item.sentenceEnd()))
                : null;
    }

    /** Ends what is done up to the same day, by companies if any; what is done up to an earlier day is for the reviewer to put together. */
    private void close(int closing) {
        ItemDraft end = items.get(closing);
        int ended = IntStream.range(before, items.size())
                .filter(i -> isOf(items.get(i), end))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(i -> !isOfCompanies(items.get(i)))
                        .thenComparing(i -> distance(items.get(i), end)))
                .orElse(NONE);
        if (ended != NONE) {
            ItemDraft item = items.get(ended);
            LocalTime hour = end.rule().cutOff();
            boolean given = item.rule().cutOff() != null || hour == null;
            int to = follows(item, end) ? end.sentenceEnd() : item.sentenceEnd();
            DeadlineRule rule = given ? item.rule() : item.rule().withCutOff(hour);
            items.set(
                    ended,
                    item.closedBy(rule, to, ClosingWords.act(item.action())).takingUp(end));
            items.set(closing, end.closingOf(ended));
        }
    }

    private static boolean isOf(ItemDraft item, ItemDraft closing) {
        boolean same = item.nature() == closing.nature() && item.actors().equals(closing.actors());
        return !isClosing(item)
                && (isOfCompanies(item) || same)
                && Objects.equals(item.rule().lastDay(), closing.rule().lastDay())
                && distance(item, closing) < REACH;
    }

    private static boolean isOfCompanies(ItemDraft item) {
        return item.nature() == Nature.TASK && !Collections.disjoint(item.actors(), Actor.OUTSIDE);
    }

    /** What stands before a closing is nearer to it than what stands behind it. */
    private static int distance(ItemDraft item, ItemDraft closing) {
        int far = closing.deadlineStart() - item.deadlineStart();
        return far >= 0 ? far : -2 * far;
    }

    private boolean follows(ItemDraft item, ItemDraft closing) {
        return normal.indexOf(item.sentenceEnd()) == normal.indexOf(closing.sentenceStart());
    }

    /** …3月31日前提交。17:00系统关闭: the hour is that of the day said before. */
    private void readHour(int i) {
        ItemDraft item = items.get(i);
        int from = normal.indexOf(item.deadlineEnd());
        int sentenceEnd = normal.indexOf(item.sentenceEnd());
        int to = Math.min(normal.length(), endOfSentence(sentenceEnd));
        if (i + 1 < items.size()) {
            to = Math.max(from, Math.min(to, normal.indexOf(items.get(i + 1).deadlineStart())));
        }
        String text = normal.view().substring(from, to);
        LocalTime hour = ClosingWords.hour(text, item.rule().lastDay());
        if (hour != null) {
            int end = from + text.length() > sentenceEnd ? normal.sourceEnd(from + text.length()) : item.sentenceEnd();
            items.set(i, item.closedBy(item.rule().withCutOff(hour), end, ClosingWords.act(item.action())));
        }
    }

    private int endOfSentence(int from) {
        int end = from;
        while (end < normal.length() && end - from < NEAR && normal.view().charAt(end) != '。') {
            end++;
        }
        return end < normal.length() && normal.view().charAt(end) == '。' ? end + 1 : from;
    }

    private static boolean isClosing(ItemDraft item) {
        return item.cues().contains(CLOSING);
    }
}
