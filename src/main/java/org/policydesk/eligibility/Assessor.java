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

    /** The verdict's outcome alone, for many companies or criteria at once; always that of {@link #assess}. */
    public Outcome outcome(Criterion criterion, MemberFacts facts, AsOf asOf) {
        return new Assessment(facts, asOf).outcome(criterion);
    }

    private record Assessment(MemberFacts facts, AsOf asOf) {
        Outcome outcome(Criterion criterion) {
            return switch (criterion) {
                case Criterion.All all -> Logic.all(all.criteria(), this::outcome);
                case Criterion.Any any -> Logic.any(any.criteria(), this::outcome);
                case Criterion.Not not -> outcome(not.criterion()).negated();
                case Criterion.Unless unless ->
                    Logic.any(List.of(unless.exemption(), unless.criterion()), this::outcome);
                case Criterion.ByRenewal choice ->
                    Kleene.choice(
                            titles().renews(choice.qualification()),
                            () -> outcome(choice.renewal()),
                            () -> outcome(choice.first()));
                case Criterion.Compare compare -> new NumberReasons(facts, asOf).outcome(compare);
                default -> reason(criterion).outcome();
            };
        }

        Reason reason(Criterion criterion) {
            return switch (criterion) {
                case Criterion.All all -> all(all);
                case Criterion.Any any -> any(any);
                case Criterion.Not not -> not(not);
                case Criterion.Unless unless -> unless(unless);
                case Criterion.ByRenewal choice -> choice(choice);
                case Criterion.Compare compare -> new NumberReasons(facts, asOf).reason(compare);
                case Criterion.DateIn dates -> new DayReasons(facts, asOf).reason(dates);
                case Criterion.FreeOf free ->
                    known(free, new DayReasons(facts, asOf).free(free), missing(FactType.INCIDENT, free.incident()));
                case Criterion.OneOf oneOf -> oneOf(oneOf);
                case Criterion.RegionIn regions -> region(regions);
                case Criterion.SizeIn sizes -> size(sizes);
                case Criterion.HoldsQualification held ->
                    known(held, titles().holds(held), missing(FactType.QUALIFICATION, held.qualification()));
                case Criterion.GivenIn given ->
                    known(given, titles().given(given), missing(FactType.QUALIFICATION, given.qualification()));
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

        private Reason unless(Criterion.Unless unless) {
            List<Reason> parts = List.of(reason(unless.exemption()), reason(unless.criterion()));
            return Reason.of(unless, Kleene.any(parts), parts);
        }

        /** The rule that holds for the company alone, or both while it is not known which does. */
        private Reason choice(Criterion.ByRenewal choice) {
            Optional<Boolean> renews = titles().renews(choice.qualification());
            if (renews.isPresent()) {
                Reason chosen = reason(renews.get() ? choice.renewal() : choice.first());
                return Reason.of(choice, chosen.outcome(), List.of(chosen));
            }
            Reason first = reason(choice.first());
            Reason renewal = reason(choice.renewal());
            Outcome outcome = Kleene.choice(renews, renewal::outcome, first::outcome);
            List<MissingFact> missing =
                    outcome.isDecided() ? List.of() : List.of(missing(FactType.QUALIFICATION, choice.qualification()));
            return new Reason(choice, outcome, null, null, null, null, null, missing, List.of(first, renewal));
        }

        private TitleReasons titles() {
            return new TitleReasons(facts, asOf);
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
