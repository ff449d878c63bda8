package org.policydesk.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * Assesses a company against a criterion in three-valued logic: a missing fact gives {@link Outcome#UNDETERMINED}, never a
 * guess, and supplying it later never changes a verdict that was decided without it. Stateless and thread-safe.
 */
public final class Assessor {
    /** The verdict, with a reason for every part of the criterion. */
    public Verdict assess(Criterion criterion, MemberFacts facts, AsOf asOf) {
        Reason reason = new Assessment(facts, asOf).reason(criterion);
        return new Verdict(reason.outcome(), reason);
    }

    private record Assessment(MemberFacts facts, AsOf asOf) {
        Reason reason(Criterion criterion) {
            return switch (criterion) {
                case Criterion.All all -> all(all);
                case Criterion.Any any -> any(any);
                case Criterion.Not not -> not(not);
                case Criterion.Compare compare -> compare(compare);
                case Criterion.OneOf oneOf -> oneOf(oneOf);
                case Criterion.RegionIn regions -> region(regions);
                case Criterion.SizeIn sizes -> size(sizes);
                case Criterion.HoldsQualification held ->
                    known(
                            held,
                            facts.holds(held.qualification(), asOf.date()),
                            missing(FactType.QUALIFICATION, held.qualification()));
                case Criterion.ListedProduct listed ->
                    known(
                            listed,
                            facts.listedProduct(listed.catalogueEntry()),
                            missing(FactType.PRODUCT, listed.catalogueEntry()));
                case Criterion.Confirm confirm ->
                    Reason.of(
                            confirm,
                            facts.confirmed(confirm.id()).map(Outcome::of).orElse(Outcome.TO_CONFIRM));
            };
        }

        private Reason all(Criterion.All all) {
            List<Reason> parts = all.criteria().stream().map(this::reason).toList();
            return Reason.of(all, Kleene.all(parts), parts);
        }

        private Reason any(Criterion.Any any) {
            List<Reason> parts = any.criteria().stream().map(this::reason).toList();
            return Reason.of(any, Kleene.any(parts), parts);
        }

        private Reason not(Criterion.Not not) {
            Reason part = reason(not.criterion());
            return Reason.of(not, part.outcome().negated(), List.of(part));
        }

        private Reason compare(Criterion.Compare compare) {
            Integer named = compare.fiscalYear();
            int year = named == null ? asOf.fiscalYear() : named;
            return switch (new Numbers(facts, asOf).find(compare.fact(), year)) {
                case Lookup.Missing<Quantity> missing -> Reason.missing(compare, missing.facts());
                case Lookup.Known<Quantity> known -> {
                    Quantity value = known.value();
                    yield new Reason(
                            compare,
                            Outcome.of(compare.op().holds(value.compareTo(compare.value()))),
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

        private Reason oneOf(Criterion.OneOf oneOf) {
            FactType type = FactDictionary.standard()
                    .find(oneOf.attribute())
                    .map(FactDefinition::type)
                    .orElse(FactType.TEXT);
            MissingFact missing = missing(type, oneOf.attribute());
            return facts.text(oneOf.attribute())
                    .map(text -> text(oneOf, text, Attributes.matches(type, oneOf, text), missing))
                    .orElseGet(() -> Reason.missing(oneOf, List.of(missing)));
        }

        private Reason region(Criterion.RegionIn regions) {
            MissingFact missing = missing(FactType.CODE, FactKey.REGION);
            return facts.text(FactKey.REGION)
                    .map(code -> text(regions, code, Regions.contain(regions, code), missing))
                    .orElseGet(() -> Reason.missing(regions, List.of(missing)));
        }

        private Reason size(Criterion.SizeIn sizes) {
            return switch (Sizes.find(facts, asOf.fiscalYear())) {
                case Lookup.Missing<SizeClass> missing -> Reason.missing(sizes, missing.facts());
                case Lookup.Known<SizeClass> known ->
                    Reason.of(
                            sizes,
                            Outcome.of(sizes.sizes().contains(known.value())),
                            known.value().name());
            };
        }

        private static Reason text(Criterion criterion, String text, Optional<Boolean> answer, MissingFact missing) {
            return answer.map(yes -> Reason.of(criterion, Outcome.of(yes), text))
                    .orElseGet(() -> new Reason(
                            criterion,
                            Outcome.UNDETERMINED,
                            null,
                            text,
                            null,
                            null,
                            null,
                            List.of(missing),
                            List.of()));
        }

        private static Reason known(Criterion criterion, Optional<Boolean> answer, MissingFact missing) {
            return answer.map(yes -> Reason.of(criterion, Outcome.of(yes)))
                    .orElseGet(() -> Reason.missing(criterion, List.of(missing)));
        }

        private static MissingFact missing(FactType type, String key) {
            return new MissingFact(type, key, null);
        }
    }
}
