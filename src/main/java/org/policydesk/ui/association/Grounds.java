package org.policydesk.ui.association;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.Verdict;
import org.policydesk.task.MemberVerdict;
import org.policydesk.ui.component.ReasonWords;

/** Why members came out as they did, in one line each; the reasons of each are asked for once, when somebody looks. */
final class Grounds {
    private final ReasonWords words;
    private final LongFunction<Verdict> reasons;
    private final Map<Long, Verdict> known = new HashMap<>();

    Grounds(ReasonWords words, LongFunction<Verdict> reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    Verdict of(long memberId) {
        return known.computeIfAbsent(memberId, reasons::apply);
    }

    /** What stands against it, or waits for a fact or a person; empty for one that fits. */
    String line(MemberVerdict member) {
        return member.outcome() == Outcome.FIT
                ? ""
                : line(words, of(member.member().id()));
    }

    static String line(ReasonWords words, Verdict verdict) {
        Stream<Reason> telling =
                verdict.outcome() == Outcome.UNFIT ? verdict.unmet().stream() : undecided(verdict.reason());
        return telling.map(words::line).distinct().collect(Collectors.joining("；"));
    }

    /** The single conditions that wait for a fact or a person. */
    private static Stream<Reason> undecided(Reason reason) {
        return switch (reason.outcome()) {
            case FIT, UNFIT -> Stream.empty();
            case UNDETERMINED, TO_CONFIRM ->
                reason.children().isEmpty()
                        ? Stream.of(reason)
                        : reason.children().stream().flatMap(Grounds::undecided);
        };
    }
}
