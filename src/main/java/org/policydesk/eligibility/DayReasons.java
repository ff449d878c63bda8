package org.policydesk.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policydesk.eligibility.Criterion.DateIn;
import org.policydesk.eligibility.Criterion.FreeOf;

/** Criteria on days: when a company was founded, and whether something went wrong lately. */
record DayReasons(MemberFacts facts, AsOf asOf) {
    Optional<Boolean> within(DateIn dates) {
        LocalDate from = dates.from();
        LocalDate until = dates.until();
        return facts.text(dates.attribute())
                .flatMap(DayReasons::parse)
                .map(day -> (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }

    /** The day that many years ago is out: 近三年 begins the day after it. */
    Optional<Boolean> free(FreeOf free) {
        LocalDate since = asOf.date().minusYears(free.years());
        return facts.incidents(free.incident()).map(days -> days.stream().noneMatch(day -> recent(day, since)));
    }

    Reason reason(DateIn dates) {
        MissingFact missing = new MissingFact(FactType.DATE, dates.attribute(), null);
        return within(dates)
                .map(yes -> Reason.of(
                        dates, Outcome.of(yes), facts.text(dates.attribute()).orElse(null)))
                .orElseGet(() -> Reason.missing(dates, List.of(missing)));
    }

    private boolean recent(LocalDate day, LocalDate since) {
        return day.isAfter(since) && !day.isAfter(asOf.date());
    }

    private static Optional<LocalDate> parse(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
