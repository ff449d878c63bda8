package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts held in memory, for previews and tests; immutable. */
public record RecordedFacts(
        Map<Yearly, BigDecimal> numbers,
        Map<String, String> texts,
        Map<String, List<Title>> qualifications,
        Map<String, Boolean> products,
        Map<String, Boolean> confirmations,
        Map<String, List<LocalDate>> incidents)
        implements MemberFacts {
    /** Of which nothing is known. */
    public static final RecordedFacts NONE =
            new RecordedFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public RecordedFacts {
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
        qualifications = Map.copyOf(qualifications);
        products = Map.copyOf(products);
        confirmations = Map.copyOf(confirmations);
        incidents = Map.copyOf(incidents);
    }

    /** A fact's key and the fiscal year of its value. */
    public record Yearly(String fact, int fiscalYear) {}

    @Override
    public Optional<BigDecimal> number(String fact, int fiscalYear) {
        return Optional.ofNullable(numbers.get(new Yearly(fact, fiscalYear)));
    }

    @Override
    public Optional<String> text(String attribute) {
        return Optional.ofNullable(texts.get(attribute));
    }

    @Override
    public Optional<List<Title>> titles(String qualification) {
        return Optional.ofNullable(qualifications.get(qualification));
    }

    @Override
    public Optional<List<LocalDate>> incidents(String kind) {
        return Optional.ofNullable(incidents.get(kind));
    }

    @Override
    public Optional<Boolean> listedProduct(String catalogueEntry) {
        return Optional.ofNullable(products.get(catalogueEntry)).or(() -> noneOfItsCatalogue(catalogueEntry));
    }

    /** Who has nothing in a catalogue ("first-set-2024") has nothing in any of its entries ("first-set-2024/1.1.6"). */
    private Optional<Boolean> noneOfItsCatalogue(String catalogueEntry) {
        int end = catalogueEntry.indexOf('/');
        return end < 0
                ? Optional.empty()
                : Optional.ofNullable(products.get(catalogueEntry.substring(0, end)))
                        .filter(listed -> !listed);
    }

    @Override
    public Optional<Boolean> confirmed(String confirmId) {
        return Optional.ofNullable(confirmations.get(confirmId));
    }

    /** These facts with one number more, or another. */
    public RecordedFacts withNumber(String fact, int fiscalYear, BigDecimal value) {
        var more = plus(numbers, new Yearly(fact, fiscalYear), value);
        return new RecordedFacts(more, texts, qualifications, products, confirmations, incidents);
    }

    /** These facts with one number more, or another. */
    public RecordedFacts withNumber(String fact, int fiscalYear, String value) {
        return withNumber(fact, fiscalYear, new BigDecimal(value));
    }

    /** These facts with one text more, or another. */
    public RecordedFacts withText(String attribute, String value) {
        var more = plus(texts, attribute, value);
        return new RecordedFacts(numbers, more, qualifications, products, confirmations, incidents);
    }

    /** These facts with a title besides those it held before. */
    public RecordedFacts withTitle(String qualification, Title title) {
        Stream<Title> before = qualifications.getOrDefault(qualification, List.of()).stream();
        return withTitles(qualification, Stream.concat(before, Stream.of(title)).toList());
    }

    /** These facts with a title held in that time besides those it was held in before. */
    public RecordedFacts withQualification(String qualification, @Nullable LocalDate from, @Nullable LocalDate until) {
        return withTitle(qualification, Title.held(from, until));
    }

    /** These facts with the knowledge that a title is not held and never was. */
    public RecordedFacts withoutQualification(String qualification) {
        return withTitles(qualification, List.of());
    }

    /** These facts with the knowledge whether a product is in that catalogue entry. */
    public RecordedFacts withProduct(String catalogueEntry, boolean listed) {
        var more = plus(products, catalogueEntry, listed);
        return new RecordedFacts(numbers, texts, qualifications, more, confirmations, incidents);
    }

    /** These facts with a person's answer. */
    public RecordedFacts withConfirmation(String confirmId, boolean answer) {
        var more = plus(confirmations, confirmId, answer);
        return new RecordedFacts(numbers, texts, qualifications, products, more, incidents);
    }

    /** These facts with the knowledge of every incident of that kind; no day: there was none. */
    public RecordedFacts withIncidents(String kind, LocalDate... days) {
        var more = plus(incidents, kind, List.of(days));
        return new RecordedFacts(numbers, texts, qualifications, products, confirmations, more);
    }

    private RecordedFacts withTitles(String qualification, List<Title> titles) {
        var more = plus(qualifications, qualification, titles);
        return new RecordedFacts(numbers, texts, more, products, confirmations, incidents);
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
