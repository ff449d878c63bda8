package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** Whether the title is held on that day. */
    Optional<Boolean> holds(String qualification, LocalDate on);

    /** Whether a product of the company is in that catalogue entry. */
    Optional<Boolean> listedProduct(String catalogueEntry);

    /** What a person answered to that confirmation. */
    Optional<Boolean> confirmed(String confirmId);
}
