package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A company's facts as they would be (假设试算): what is supposed stands instead of what is known of the same fact, all else as it is.
 *
 * @param known what is known
 * @param supposed what is supposed instead
 */
public record SupposedFacts(MemberFacts known, MemberFacts supposed) implements MemberFacts {
    @Override
    public Optional<BigDecimal> number(String fact, int fiscalYear) {
        return supposed.number(fact, fiscalYear).or(() -> known.number(fact, fiscalYear));
    }

    @Override
    public Optional<String> text(String attribute) {
        return supposed.text(attribute).or(() -> known.text(attribute));
    }

    @Override
    public Optional<List<Title>> titles(String qualification) {
        return supposed.titles(qualification).or(() -> known.titles(qualification));
    }

    @Override
    public Optional<List<LocalDate>> incidents(String kind) {
        return supposed.incidents(kind).or(() -> known.incidents(kind));
    }

    @Override
    public Optional<Boolean> listedProduct(String catalogueEntry) {
        return supposed.listedProduct(catalogueEntry).or(() -> known.listedProduct(catalogueEntry));
    }

    @Override
    public Optional<Boolean> confirmed(String confirmId) {
        return supposed.confirmed(confirmId).or(() -> known.confirmed(confirmId));
    }
}
