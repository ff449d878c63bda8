package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one company, those included that are computed from others. */
final class Numbers {
    private static final Map<String, Ratio> RATIOS = Map.of(
            FactKey.RD_EXPENSE_RATIO, new Ratio(FactKey.RD_EXPENSE, FactKey.REVENUE),
            FactKey.RD_STAFF_RATIO, new Ratio(FactKey.RD_STAFF, FactKey.AVERAGE_STAFF),
            FactKey.RD_STAFF_CORE_RATIO, new Ratio(FactKey.RD_STAFF_CORE, FactKey.AVERAGE_STAFF),
            FactKey.CORE_PRODUCT_REVENUE_RATIO, new Ratio(FactKey.CORE_PRODUCT_REVENUE, FactKey.REVENUE),
            FactKey.MAIN_BUSINESS_RATIO, new Ratio(FactKey.MAIN_BUSINESS_REVENUE, FactKey.REVENUE),
            FactKey.MAIN_PRODUCT_RATIO, new Ratio(FactKey.MAIN_PRODUCT_REVENUE, FactKey.REVENUE),
            FactKey.DEBT_RATIO, new Ratio(FactKey.TOTAL_LIABILITIES, FactKey.TOTAL_ASSETS));

    private final MemberFacts facts;
    private final AsOf asOf;

    Numbers(MemberFacts facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** The numbers that the fact is read or computed from; its own where it is entered. */
    static List<String> inputs(String fact) {
        if (fact.equals(FactKey.REVENUE_GROWTH)) {
            return List.of(fact, FactKey.REVENUE);
        }
        Ratio ratio = RATIOS.get(fact);
        return ratio == null ? List.of(fact) : List.of(fact, ratio.part(), ratio.whole());
    }

    /** How many years before the one that is asked for are read too. */
    static int yearsBefore(String fact) {
        return fact.equals(FactKey.REVENUE_GROWTH) ? 1 : 0;
    }

    Lookup<Quantity> find(String fact, int fiscalYear) {
        if (fact.equals(FactKey.YEARS_SINCE_FOUNDING)) {
            return yearsSinceFounding();
        }
        if (fact.equals(FactKey.REVENUE_GROWTH)) {
            return revenueGrowth(fiscalYear);
        }
        Ratio ratio = RATIOS.get(fact);
        if (ratio != null) {
            return ratio(ratio, fiscalYear);
        }
        return entered(fact, fiscalYear)
                .<Lookup<Quantity>>map(number -> new Lookup.Known<>(Quantity.of(number)))
                .orElseGet(() -> new Lookup.Missing<>(List.of(missing(fact, fiscalYear))));
    }

    /** What several years give together: their sum, their mean or the growth between the first and the last. */
    Lookup<? extends Measured> find(String fact, Years years, int assessmentYear) {
        int last = years.last(assessmentYear);
        return switch (years.over()) {
            case SUM -> sum(fact, years, assessmentYear, 1);
            case AVERAGE -> sum(fact, years, assessmentYear, years.count());
            case GROWTH -> growth(fact, last - years.count(), last);
            case EACH, ANY -> find(fact, last);
        };
    }

    private Lookup<Quantity> sum(String fact, Years years, int assessmentYear, int divisor) {
        Quantity sum = Quantity.of(BigDecimal.ZERO);
        List<MissingFact> missing = new ArrayList<>();
        for (int year : years.from(assessmentYear).toArray()) {
            switch (find(fact, year)) {
                case Lookup.Known<Quantity> known -> sum = sum.plus(known.value());
                case Lookup.Missing<Quantity> unknown -> missing.addAll(unknown.facts());
            }
        }
        return missing.isEmpty() ? new Lookup.Known<>(sum.dividedBy(divisor)) : new Lookup.Missing<>(missing);
    }

    /** Growth from nothing, or to less than nothing, has no rate: the values must be looked at before anything is decided. */
    private Lookup<Growth> growth(String fact, int first, int last) {
        Optional<BigDecimal> from = entered(fact, first).filter(number -> number.signum() > 0);
        Optional<BigDecimal> to = entered(fact, last).filter(number -> number.signum() >= 0);
        if (from.isPresent() && to.isPresent()) {
            return new Lookup.Known<>(new Growth(from.get(), to.get(), last - first));
        }
        List<MissingFact> missing = new ArrayList<>();
        if (from.isEmpty()) {
            missing.add(missing(fact, first));
        }
        if (to.isEmpty()) {
            missing.add(missing(fact, last));
        }
        return new Lookup.Missing<>(missing);
    }

    /** From the year before, exact; a threshold over several years is compared by {@link Growth}. */
    private Lookup<Quantity> revenueGrowth(int fiscalYear) {
        return switch (growth(FactKey.REVENUE, fiscalYear - 1, fiscalYear)) {
            case Lookup.Missing<Growth> missing -> new Lookup.Missing<>(missing.facts());
            case Lookup.Known<Growth> known ->
                new Lookup.Known<>(Quantity.percent(
                        known.value().last().subtract(known.value().first()),
                        known.value().first()));
        };
    }

    private Lookup<Quantity> ratio(Ratio ratio, int fiscalYear) {
        Optional<BigDecimal> part = entered(ratio.part(), fiscalYear);
        // A share of nothing says nothing: the whole must be corrected before anything can be decided.
        Optional<BigDecimal> whole = entered(ratio.whole(), fiscalYear).filter(number -> number.signum() > 0);
        if (part.isPresent() && whole.isPresent()) {
            return new Lookup.Known<>(Quantity.percent(part.get(), whole.get()));
        }
        List<MissingFact> missing = new ArrayList<>();
        if (part.isEmpty()) {
            missing.add(missing(ratio.part(), fiscalYear));
        }
        if (whole.isEmpty()) {
            missing.add(missing(ratio.whole(), fiscalYear));
        }
        return new Lookup.Missing<>(missing);
    }

    private Lookup<Quantity> yearsSinceFounding() {
        return facts.text(FactKey.FOUNDED_ON)
                .flatMap(Numbers::parse)
                .<Lookup<Quantity>>map(founded -> new Lookup.Known<>(years(founded, asOf.date())))
                .orElseGet(
                        () -> new Lookup.Missing<>(List.of(new MissingFact(FactType.DATE, FactKey.FOUNDED_ON, null))));
    }

    /** Full years and the share of the running one, so that three years and a day are more than three years. */
    private static Quantity years(LocalDate founded, LocalDate on) {
        long full = ChronoUnit.YEARS.between(founded, on);
        LocalDate anniversary = founded.plusYears(full);
        long days = ChronoUnit.DAYS.between(anniversary, on);
        long length = ChronoUnit.DAYS.between(anniversary, founded.plusYears(full + 1));
        return new Quantity(BigDecimal.valueOf(full * length + days), BigDecimal.valueOf(length));
    }

    private static Optional<LocalDate> parse(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> entered(String fact, int fiscalYear) {
        return facts.number(fact, fiscalYear);
    }

    private static MissingFact missing(String fact, int fiscalYear) {
        boolean yearly = FactDictionary.standard()
                .find(fact)
                .map(FactDefinition::byFiscalYear)
                .orElse(true);
        return new MissingFact(FactType.NUMBER, fact, yearly ? fiscalYear : null);
    }

    private record Ratio(String part, String whole) {}
}
