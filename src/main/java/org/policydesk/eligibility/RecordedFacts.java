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
        Map<String, List<Holding>> qualifications,
        Map<String, Boolean> products,
        Map<String, Boolean> confirmations)
        implements MemberFacts {
    /** Of which nothing is known. */
    public static final RecordedFacts NONE = new RecordedFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public RecordedFacts {
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
        qualifications = Map.copyOf(qualifications);
        products = Map.copyOf(products);
        confirmations = Map.copyOf(confirmations);
    }

    /** A fact's key and the fiscal year of its value. */
    public record Yearly(String fact, int fiscalYear) {}

    /** A time in which a title is held, both days included; null: open on that side. */
    public record Holding(
            @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    @Override
    public Optional<BigDecimal> number(String fact, int fiscalYear) {
        return Optional.ofNullable(numbers.get(new Yearly(fact, fiscalYear)));
    }

    @Override
    public Optional<String> text(String attribute) {
        return Optional.ofNullable(texts.get(attribute));
    }

    @Override
    public Optional<Boolean> holds(String qualification, LocalDate on) {
        return Optional.ofNullable(qualifications.get(qualification))
                .map(times -> times.stream().anyMatch(time -> time.covers(on)));
    }

    @Override
    public Optional<Boolean> listedProduct(String catalogueEntry) {
        return Optional.ofNullable(products.get(catalogueEntry));
    }

    @Override
    public Optional<Boolean> confirmed(String confirmId) {
        return Optional.ofNullable(confirmations.get(confirmId));
    }

    /** These facts with one number more, or another. */
    public RecordedFacts withNumber(String fact, int fiscalYear, BigDecimal value) {
        return new RecordedFacts(
                plus(numbers, new Yearly(fact, fiscalYear), value), texts, qualifications, products, confirmations);
    }

    /** These facts with one number more, or another. */
    public RecordedFacts withNumber(String fact, int fiscalYear, String value) {
        return withNumber(fact, fiscalYear, new BigDecimal(value));
    }

    /** These facts with one text more, or another. */
    public RecordedFacts withText(String attribute, String value) {
        return new RecordedFacts(numbers, plus(texts, attribute, value), qualifications, products, confirmations);
    }

    /** These facts with a title held in that time besides those it was held in before. */
    public RecordedFacts withQualification(String qualification, @Nullable LocalDate from, @Nullable LocalDate until) {
        List<Holding> times = Stream.concat(
                        qualifications.getOrDefault(qualification, List.of()).stream(),
                        Stream.of(new Holding(from, until)))
                .toList();
        return new RecordedFacts(numbers, texts, plus(qualifications, qualification, times), products, confirmations);
    }

    /** These facts with the knowledge that a title is not held. */
    public RecordedFacts withoutQualification(String qualification) {
        return new RecordedFacts(
                numbers, texts, plus(qualifications, qualification, List.of()), products, confirmations);
    }

    /** These facts with the knowledge whether a product is in that catalogue entry. */
    public RecordedFacts withProduct(String catalogueEntry, boolean listed) {
        return new RecordedFacts(numbers, texts, qualifications, plus(products, catalogueEntry, listed), confirmations);
    }

    /** These facts with a person's answer. */
    public RecordedFacts withConfirmation(String confirmId, boolean answer) {
        return new RecordedFacts(numbers, texts, qualifications, products, plus(confirmations, confirmId, answer));
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
