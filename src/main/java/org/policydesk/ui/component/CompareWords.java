package org.policydesk.ui.component;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.Years;
import org.policydesk.eligibility.Years.Over;

/** Comparisons of numbers in words: the company's value, what is wanted and how far it is away. */
record CompareWords(Words words) {
    String line(Compare compare, Reason reason) {
        String fact = name(compare);
        String wanted = words.say("component.reason.op." + compare.op().name(), amount(compare, compare.value()));
        if (!reason.children().isEmpty()) {
            return words.say("component.reason.wanted", fact, wanted);
        }
        BigDecimal value = reason.actual();
        if (value == null) {
            return words.say("component.reason.compareMissing", fact, missing(reason), wanted);
        }
        String line = words.say("component.reason.compare", fact, year(reason), amount(compare, value), wanted);
        BigDecimal distance = reason.distance();
        return reason.outcome() == Outcome.UNFIT && distance != null
                ? line + words.say("component.reason.comma") + distance(compare, distance)
                : line;
    }

    private String name(Compare compare) {
        String fact = quantities().name(compare.fact());
        Years years = compare.years();
        return years.count() == 1 && years.over() != Over.GROWTH
                ? fact
                : words.say("component.reason.years." + years.over().name(), years.count(), fact);
    }

    private String distance(Compare compare, BigDecimal distance) {
        if (distance.signum() == 0) {
            return words.say("component.reason.onThreshold");
        }
        boolean wantsLess = compare.op() == Operator.AT_MOST || compare.op() == Operator.LESS_THAN;
        String far = grows(compare)
                ? words.say("component.reason.points", Quantities.plain(distance.abs()))
                : quantities().distance(compare.fact(), distance);
        return words.say(wantsLess ? "component.reason.over" : "component.reason.short", far);
    }

    /** A rate of growth is a percentage, whatever it is that grows. */
    private String amount(Compare compare, BigDecimal number) {
        return grows(compare) ? Quantities.plain(number) + "%" : quantities().amount(compare.fact(), number);
    }

    private static boolean grows(Compare compare) {
        return compare.years().over() == Over.GROWTH;
    }

    private String year(Reason reason) {
        Integer year = reason.fiscalYear();
        return year == null ? "" : words.say("component.reason.ofYear", Quantities.year(year));
    }

    private String missing(Reason reason) {
        return reason.missing().stream()
                .map(quantities()::name)
                .collect(Collectors.joining(words.say("component.reason.listComma")));
    }

    private Quantities quantities() {
        return new Quantities(words);
    }
}
