package org.policydesk.eligibility;

import java.util.List;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Years.Over;

/** Comparisons of numbers, over one year or several. */
record NumberReasons(MemberFacts facts, AsOf asOf) {
    Outcome outcome(Compare compare) {
        Years years = compare.years();
        int year = year(compare);
        if (years.single() || years.over() != Over.EACH && years.over() != Over.ANY) {
            return outcome(compare, lookup(compare, year));
        }
        List<Integer> all = years.from(year).boxed().toList();
        return years.over() == Over.EACH
                ? Logic.all(all, one -> outcome(compare, numbers().find(compare.fact(), one)))
                : Logic.any(all, one -> outcome(compare, numbers().find(compare.fact(), one)));
    }

    Reason reason(Compare compare) {
        Years years = compare.years();
        int year = year(compare);
        if (years.single() || years.over() != Over.EACH && years.over() != Over.ANY) {
            return reason(compare, lookup(compare, year), years.last(year));
        }
        List<Reason> parts = years.from(year)
                .mapToObj(one -> reason(
                        new Compare(compare.fact(), compare.op(), compare.value(), one),
                        numbers().find(compare.fact(), one),
                        one))
                .toList();
        Outcome outcome = years.over() == Over.EACH ? Kleene.all(parts) : Kleene.any(parts);
        return Reason.of(compare, outcome, parts);
    }

    private int year(Compare compare) {
        Integer named = compare.fiscalYear();
        return named == null ? asOf.fiscalYear() : named;
    }

    private Lookup<? extends Measured> lookup(Compare compare, int year) {
        return compare.years().single()
                ? numbers().find(compare.fact(), compare.years().last(year))
                : numbers().find(compare.fact(), compare.years(), year);
    }

    private static Outcome outcome(Compare compare, Lookup<? extends Measured> found) {
        return found instanceof Lookup.Known<? extends Measured> known
                ? Outcome.of(compare.op().holds(known.value().compareTo(compare.value())))
                : Outcome.UNDETERMINED;
    }

    private static Reason reason(Compare compare, Lookup<? extends Measured> found, int year) {
        return switch (found) {
            case Lookup.Missing<? extends Measured> missing -> Reason.missing(compare, missing.facts());
            case Lookup.Known<? extends Measured> known -> {
                Measured value = known.value();
                yield new Reason(
                        compare,
                        outcome(compare, found),
                        value.roundedBeside(compare.value()),
                        null,
                        compare.value(),
                        value.minus(compare.value()),
                        year,
                        List.of(),
                        List.of());
            }
        };
    }

    private Numbers numbers() {
        return new Numbers(facts, asOf);
    }
}
