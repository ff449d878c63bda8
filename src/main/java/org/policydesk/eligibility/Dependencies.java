package org.policydesk.eligibility;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactRef.Kind;

/**
 * The facts that a criterion's outcome can depend on: changing any other never changes it, on whatever day it is assessed. Derived
 * facts stand for what they are computed from. Immutable.
 */
public record Dependencies(Set<FactRef> facts) {
    public Dependencies {
        facts = Set.copyOf(facts);
    }

    /**
     * @param fiscalYear the year of facts whose criterion names none; null: it follows from the day, so that every year counts
     */
    public static Dependencies of(Criterion criterion, @Nullable Integer fiscalYear) {
        Set<FactRef> facts = new LinkedHashSet<>();
        new Gathering(fiscalYear).of(criterion).forEach(facts::add);
        return new Dependencies(facts);
    }

    /** Whether one of the changed facts may change the outcome. */
    public boolean meet(Collection<FactRef> changed) {
        return changed.stream().anyMatch(one -> facts.stream().anyMatch(one::meets));
    }

    private record Gathering(@Nullable Integer fiscalYear) {
        Stream<FactRef> of(Criterion criterion) {
            return switch (criterion) {
                case Criterion.All all -> all.criteria().stream().flatMap(this::of);
                case Criterion.Any any -> any.criteria().stream().flatMap(this::of);
                case Criterion.Not not -> of(not.criterion());
                case Criterion.Unless unless -> Stream.concat(of(unless.exemption()), of(unless.criterion()));
                case Criterion.ByRenewal choice ->
                    Stream.of(title(choice.qualification()), of(choice.first()), of(choice.renewal()))
                            .flatMap(each -> each);
                case Criterion.Compare compare -> numbers(compare);
                case Criterion.SizeIn sizes ->
                    Stream.concat(
                            text(FactKey.INDUSTRY), Sizes.measures().map(fact -> FactRef.number(fact, fiscalYear)));
                case Criterion.OneOf oneOf -> text(oneOf.attribute());
                case Criterion.RegionIn regions -> text(FactKey.REGION);
                case Criterion.DateIn dates -> text(dates.attribute());
                case Criterion.HoldsQualification held -> title(held.qualification());
                case Criterion.GivenIn given -> title(given.qualification());
                case Criterion.FreeOf free -> Stream.of(FactRef.of(Kind.INCIDENT, free.incident()));
                case Criterion.ListedProduct listed -> entry(Kind.PRODUCT, listed.catalogueEntry());
                case Criterion.Confirm confirm -> entry(Kind.ANSWER, confirm.id());
            };
        }

        private Stream<FactRef> numbers(Criterion.Compare compare) {
            Stream<FactRef> recorded = recorded(compare);
            return compare.fact().equals(FactKey.YEARS_SINCE_FOUNDING)
                    ? Stream.concat(text(FactKey.FOUNDED_ON), recorded)
                    : recorded;
        }

        private Stream<FactRef> recorded(Criterion.Compare compare) {
            Integer named = compare.fiscalYear() == null ? fiscalYear : compare.fiscalYear();
            List<String> inputs = Numbers.inputs(compare.fact());
            return named == null
                    ? inputs.stream().map(fact -> FactRef.number(fact, null))
                    : compare.years()
                            .read(named)
                            .flatMap(year -> IntStream.rangeClosed(year - Numbers.yearsBefore(compare.fact()), year))
                            .boxed()
                            .flatMap(year -> inputs.stream().map(fact -> FactRef.number(fact, year)));
        }

        /** An entry of a catalogue (first-set-2024/1.1.6), and the catalogue: who has nothing in that has nothing in it. */
        private static Stream<FactRef> entry(Kind kind, String entry) {
            int end = entry.indexOf('/');
            return (end < 0 ? Stream.of(entry) : Stream.of(entry, entry.substring(0, end)))
                    .map(key -> FactRef.of(kind, key));
        }

        private static Stream<FactRef> text(String attribute) {
            return Stream.of(FactRef.of(Kind.TEXT, attribute));
        }

        private static Stream<FactRef> title(String qualification) {
            return Stream.of(FactRef.of(Kind.TITLE, qualification));
        }
    }
}
