package org.policydesk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.CatalogueRows.ListingRow;
import org.policydesk.catalogue.Difference.Fact;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Policy;
import org.policydesk.policy.programme.Edition;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programme;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.Round;
import org.springframework.stereotype.Component;

/**
 * Compares what is said of programmes and rounds themselves, their names and sources, and takes it over. What staff joined to a
 * policy of a compilation keeps that policy's own particulars. Callers bring the transaction.
 */
@Component
class Restating {
    /** What stands before the keys of what is no item. */
    private static final String MARK = "~";

    private static final String PROGRAMME = MARK + "programme";

    private final CatalogueRows rows;
    private final KeptRounds rounds;
    private final ListingProgrammes known;
    private final Programmes programmes;
    private final Editions editions;
    private final ActionItems items;
    private final Policies policies;

    Restating(
            CatalogueRows rows,
            KeptRounds rounds,
            ListingProgrammes known,
            Programmes programmes,
            Editions editions,
            ActionItems items,
            Policies policies) {
        this.rows = rows;
        this.rounds = rounds;
        this.known = known;
        this.programmes = programmes;
        this.editions = editions;
        this.items = items;
        this.policies = policies;
    }

    /** The differences of a listing that was loaded and that the catalogue still has. */
    Stream<Difference> of(ListingRow row, List<KeptItem> kept, Listing shipped) {
        List<Difference> found = new ArrayList<>();
        programme(row, kept, shipped).ifPresent(found::add);
        shipped.rounds().forEach(round -> round(row, kept, round).ifPresent(found::add));
        return found.stream();
    }

    /** Takes over those facts, by name; of the others nobody is asked again before the catalogue changes once more. */
    void settle(ListingRow row, List<KeptItem> kept, Listing shipped, Difference.Restated restated, Set<String> taken) {
        boolean all = taken.size() == restated.facts().size();
        if (restated.key().equals(PROGRAMME)) {
            if (taken.contains(Fact.Kind.PROGRAMME.name())) {
                known.of(row, kept).ifPresent(one -> editions.rename(one.id(), shipped.title()));
            }
            rows.retitle(row.id(), shipped.title(), !all);
            return;
        }
        shipped.rounds().stream()
                .filter(round -> key(round).equals(restated.key()))
                .forEach(round -> {
                    Optional<Policy> taking = taking(kept, round);
                    taking.ifPresent(policy -> take(policy, round, taken));
                    if (all && !leaves(row, taking.orElse(null), round)) {
                        rounds.keep(row.id(), round);
                    } else {
                        rounds.refuse(row.id(), round);
                    }
                });
    }

    /** Whether something that was refused earlier is still said otherwise by the desk. */
    private boolean leaves(ListingRow row, @Nullable Policy policy, ListedRound round) {
        return policy != null
                && rounds.before(row.id(), round)
                        .filter(before -> !facts(policies.get(policy.id()).policy(), before, KeptRound.of(round))
                                .isEmpty())
                        .isPresent();
    }

    /** The labels of the rounds of which something was not wanted, by listing. */
    Map<Long, Set<String>> refused() {
        return rounds.refused();
    }

    /**
     * What of such facts was not wanted and can be asked about again, as long as the desk and the catalogue have it.
     *
     * @param labels those of the listing's rounds of which something was not wanted
     */
    Stream<Refused> refused(ListingRow row, List<KeptItem> kept, Listing shipped, Set<String> labels) {
        Stream<Refused> programme = row.renamed() && known.of(row, kept).isPresent()
                ? Stream.of(refused(row, PROGRAMME, row.title()))
                : Stream.empty();
        return Stream.concat(
                programme,
                shipped.rounds().stream()
                        .filter(round -> round.labels().anyMatch(labels::contains)
                                && taking(kept, round).isPresent())
                        .map(round -> refused(row, key(round), round.label())));
    }

    /** Lets it be asked about again; whether the key is one of a round or a programme. */
    boolean reopen(ListingRow row, Listing shipped, String key) {
        if (key.equals(PROGRAMME)) {
            rows.reopenTitle(row.id());
        }
        shipped.rounds().stream()
                .filter(round -> key(round).equals(key))
                .forEach(round -> rounds.reopen(row.id(), round));
        return key.startsWith(MARK);
    }

    private static Refused refused(ListingRow row, String key, String item) {
        return new Refused(row.listing(), row.title(), key, item, Refused.Kind.RESTATED);
    }

    private void take(Policy policy, ListedRound round, Set<String> taken) {
        NewItem.Source offered = round.source().policy();
        if (Stream.of(Fact.Kind.POLICY, Fact.Kind.NUMBER, Fact.Kind.ISSUER, Fact.Kind.ISSUED)
                .anyMatch(kind -> taken.contains(kind.name()))) {
            policies.correct(
                    policy.id(),
                    new NewItem.Source(
                            taken.contains(Fact.Kind.POLICY.name()) ? offered.title() : policy.title(),
                            taken.contains(Fact.Kind.NUMBER.name()) ? offered.docNumber() : policy.docNumber(),
                            taken.contains(Fact.Kind.ISSUER.name()) ? offered.issuer() : policy.issuer(),
                            taken.contains(Fact.Kind.ISSUED.name()) ? offered.issuedOn() : policy.issuedOn()));
        }
        if (taken.contains(Fact.Kind.LABEL.name())) {
            edition(policy.id()).ifPresent(edition -> editions.relabel(edition.id(), round.label()));
        }
    }

    private Optional<Difference> programme(ListingRow row, List<KeptItem> kept, Listing shipped) {
        if (shipped.form() != Form.PROGRAMME || row.title().equals(shipped.title())) {
            return Optional.empty();
        }
        return known.of(row, kept)
                .map(Programme::name)
                .flatMap(name -> fact(Fact.Kind.PROGRAMME, name, row.title(), shipped.title(), true))
                .map(fact -> new Difference.Restated(
                        row.listing(), row.title(), PROGRAMME, null, List.of(fact), published(kept)));
    }

    private Optional<Difference> round(ListingRow row, List<KeptItem> kept, ListedRound round) {
        KeptRound loaded = rounds.of(row.id(), round).orElse(null);
        KeptRound offered = KeptRound.of(round);
        if (offered.equals(loaded)) {
            return Optional.empty();
        }
        return taking(kept, round).flatMap(policy -> {
            List<Fact> facts = facts(policy, loaded, offered);
            return facts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Difference.Restated(
                            row.listing(),
                            row.title(),
                            key(round),
                            loaded == null ? round.label() : loaded.label(),
                            facts,
                            published(of(kept, round).toList())));
        });
    }

    private List<Fact> facts(Policy policy, @Nullable KeptRound loaded, KeptRound offered) {
        boolean sure = loaded != null;
        KeptRound before = loaded == null ? offered : loaded;
        List<Fact> facts = new ArrayList<>();
        edition(policy.id())
                .flatMap(edition -> fact(Fact.Kind.LABEL, edition.label(), before.label(), offered.label(), sure))
                .ifPresent(facts::add);
        if (policy.documentId() == null) {
            ListedSource old = before.source();
            ListedSource now = offered.source();
            Stream.of(
                            fact(Fact.Kind.POLICY, policy.title(), old.title(), now.title(), sure),
                            fact(Fact.Kind.NUMBER, policy.docNumber(), old.number(), now.number(), sure),
                            fact(Fact.Kind.ISSUER, policy.issuer(), old.issuer(), now.issuer(), sure),
                            fact(Fact.Kind.ISSUED, policy.issuedOn(), old.issued(), now.issued(), sure))
                    .flatMap(Optional::stream)
                    .forEach(facts::add);
        }
        return facts;
    }

    /** @param sure whether it is known what was loaded; else whatever the desk says is taken for made by hand */
    private static Optional<Fact> fact(
            Fact.Kind kind, @Nullable Object now, @Nullable Object loaded, @Nullable Object offered, boolean sure) {
        if (Objects.equals(now, offered) || sure && Objects.equals(loaded, offered)) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                kind,
                now == null ? null : now.toString(),
                !sure || loaded == null ? null : loaded.toString(),
                offered == null ? null : offered.toString(),
                !sure || !Objects.equals(now, loaded)));
    }

    /** The policy that the desk has the round as; none where nothing of it was loaded or all of it was dropped. */
    private Optional<Policy> taking(List<KeptItem> kept, ListedRound round) {
        return of(kept, round)
                .map(one -> items.get(Objects.requireNonNull(one.itemId())))
                .filter(item -> item.state() != ItemState.REJECTED && item.state() != ItemState.WITHDRAWN)
                .findFirst()
                .map(ActionItem::policyId)
                .map(id -> policies.get(id).policy());
    }

    private static Stream<KeptItem> of(List<KeptItem> kept, ListedRound round) {
        Set<String> keys = round.items().stream().flatMap(ListedItem::keys).collect(Collectors.toSet());
        return kept.stream().filter(one -> one.itemId() != null && keys.contains(one.key()));
    }

    private Optional<Edition> edition(long policyId) {
        return programmes.ofPolicy(policyId).stream()
                .flatMap(programme -> programme.rounds().stream())
                .map(Round::edition)
                .filter(edition -> edition.itemId() == null && edition.policyId() == policyId)
                .findFirst();
    }

    private boolean published(List<KeptItem> kept) {
        return kept.stream()
                .flatMap(one -> Stream.ofNullable(one.itemId()))
                .anyMatch(id -> items.get(id).state() == ItemState.PUBLISHED);
    }

    private static String key(ListedRound round) {
        return MARK + round.items().getFirst().key();
    }
}
