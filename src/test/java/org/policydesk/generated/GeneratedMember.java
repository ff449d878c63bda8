package org.policydesk.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.Title;
import org.policydesk.member.Ownership;

/**
 * A member.
 *
 * @param figures of the last year that is over; what it has not told is not there
 * @param titles by key; an empty list where it is known that it has none, and nothing where it is not known
 * @param people at least one, the managers first
 */
record GeneratedMember(
        long id,
        String name,
        String creditCode,
        Place place,
        Trade trade,
        Ownership ownership,
        LocalDate foundedOn,
        Map<String, BigDecimal> figures,
        Map<String, List<Title>> titles,
        List<GeneratedPerson> people) {

    /** As the desk will read them, see {@code FactSheets}. */
    MemberFacts facts(int year) {
        Map<RecordedFacts.Yearly, BigDecimal> numbers = new HashMap<>();
        figures.forEach((key, amount) -> numbers.put(new RecordedFacts.Yearly(key, year), amount));
        Map<String, String> texts = Map.of(
                FactKey.REGION, place.code(),
                FactKey.INDUSTRY, trade.industry(),
                FactKey.OWNERSHIP, ownership.name(),
                FactKey.FOUNDED_ON, foundedOn.toString());
        return new RecordedFacts(numbers, texts, titles, Map.of(), Map.of(), Map.of());
    }
}
