package org.policydesk.policy.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.EditionTitle;
import org.policydesk.policy.programme.Proposal.ProposedRound;

/**
 * Puts policies together that by their titles are rounds of one programme. They are of one region and one issuer, have one name
 * and different marks. Pure.
 */
final class Grouping {
    private static final String NATION = "全国";
    private static final String OFFICES = "(?:办公厅|办公室|秘书局|综合司|综合局|综合处)+$";
    private static final int FEWEST = 2;
    private static final int LONGEST_KEY = 300;

    private Grouping() {}

    /** A title that was read, with its policy. */
    record Read(TitledPolicy policy, EditionTitle title) {
        static Optional<Read> of(TitledPolicy policy) {
            return EditionTitle.of(policy.title()).map(title -> new Read(policy, title));
        }

        ProposedRound round() {
            return new ProposedRound(policy, title.label());
        }

        Mark mark() {
            return Mark.of(title, policy.issuedOn());
        }

        /** What all rounds of the programme have in common. */
        String key() {
            String key = family() + "|" + issuer();
            return key.substring(0, Math.min(key.length(), LONGEST_KEY));
        }

        private String family() {
            String region = policy.region() == null ? NATION : policy.region();
            return region + "|" + title.key();
        }

        private String issuer() {
            String issuer = policy.issuer();
            return issuer == null || issuer.isBlank()
                    ? ""
                    : issuer.split("[、,，;； ]")[0].replaceAll(OFFICES, "").replace("工信部", "工业和信息化部");
        }
    }

    /**
     * The groups, the largest first.
     *
     * @param programmes those that are there already, by key
     */
    static List<Proposal> of(List<TitledPolicy> policies, Map<String, Programme> programmes) {
        Map<String, List<Read>> families = policies.stream()
                .map(Read::of)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Read::family, LinkedHashMap::new, Collectors.toList()));
        return families.values().stream()
                .flatMap(family -> byIssuer(family).stream())
                .map(group -> proposal(group, programmes))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Proposal one) -> -one.rounds().size()))
                .toList();
    }

    /** Those without an issuer go with the only one that there is, else they stay alone. */
    private static Collection<List<Read>> byIssuer(List<Read> family) {
        Map<String, List<Read>> groups =
                family.stream().collect(Collectors.groupingBy(Read::issuer, LinkedHashMap::new, Collectors.toList()));
        return groups.size() == FEWEST && groups.containsKey("") ? List.of(family) : groups.values();
    }

    private static @Nullable Proposal proposal(List<Read> group, Map<String, Programme> programmes) {
        Comparator<Mark> order = Mark.oldestFirst(group.stream().map(Read::mark).toList());
        List<Read> rounds = group.stream()
                .sorted(Comparator.comparing(Read::mark, order))
                .collect(Collectors.toMap(
                        one -> one.title().label(), Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Programme known = group.stream()
                .map(Read::key)
                .map(programmes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        long marked = rounds.stream().filter(one -> one.title().marked()).count();
        boolean telling =
                known != null ? marked == rounds.size() : rounds.size() >= FEWEST && marked >= rounds.size() - 1;
        return telling
                ? new Proposal(
                        known,
                        known == null ? rounds.getLast().title().programme() : known.name(),
                        rounds.stream().map(Read::round).toList())
                : null;
    }
}
