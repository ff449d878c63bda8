package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one company. Empty always means "not known", never "no" and never zero. Values of one assessment must not
 * change while it runs; derived facts are never asked for.
 */
public interface MemberFacts {
    /** A number in the unit of its definition; the year is of no meaning for facts that don't belong to one. */
    Optional<BigDecimal> number(String fact, int fiscalYear);

    /** A text, code or ISO date. */
    Optional<String> text(String attribute);

    /** Every title of that name that the company holds or held; an empty list: it is known to have none. */
    Optional<List<Title>> titles(String qualification);

    /** Whether the title is held on that day, of whatever level. */
    default Optional<Boolean> holds(String qualification, LocalDate on) {
        return titles(qualification).map(titles -> titles.stream().anyMatch(title -> title.covers(on)));
    }

    /** The days of every incident of that kind that is on record; an empty list: it is known that there was none. */
    Optional<List<LocalDate>> incidents(String kind);

    /** Whether a product of the company is in that catalogue entry. */
    Optional<Boolean> listedProduct(String catalogueEntry);

    /** What a person answered to that confirmation. */
    Optional<Boolean> confirmed(String confirmId);
}
