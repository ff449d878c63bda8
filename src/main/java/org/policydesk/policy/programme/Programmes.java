package org.policydesk.policy.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes (政策专项) with all that staff know of their rounds. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Programmes {
    private final EditionRows rows;
    private final TitleRows titles;
    private final ActionItems items;
    private final BusinessClock clock;

    Programmes(EditionRows rows, TitleRows titles, ActionItems items, BusinessClock clock) {
        this.rows = rows;
        this.titles = titles;
        this.items = items;
        this.clock = clock;
    }

    /** Every programme by name, without its rounds. */
    public List<Programme> names() {
        return rows.programmes();
    }

    /**
     * Programmes with their rounds and what comes next of each, by name.
     *
     * @param text part of the name or of a round's title; null or blank: all
     */
    public List<ProgrammeDetail> list(@Nullable String text) {
        Map<Long, List<Edition>> editions = rows.all().stream().collect(Collectors.groupingBy(Edition::programmeId));
        List<Programme> found = rows.programmes().stream()
                .filter(one -> text == null || text.isBlank() || fits(one, editions.get(one.id()), text.strip()))
                .toList();
        Rounds rounds = rounds(found.stream()
                .flatMap(one -> editions.getOrDefault(one.id(), List.of()).stream())
                .toList());
        return found.stream()
                .map(one -> rounds.detail(one, editions.getOrDefault(one.id(), List.of()), clock.today()))
                .toList();
    }

    /** The programme; nothing if there is none of that number. */
    public Optional<ProgrammeDetail> find(long programmeId) {
        return rows.programme(programmeId).map(this::detail);
    }

    /** The programme that the policy, or the one that it is the same as, is a round of. */
    public Optional<ProgrammeDetail> ofPolicy(long policyId) {
        return rows.ofPolicy(titles.original(policyId)).flatMap(edition -> find(edition.programmeId()));
    }

    /** The programme that the item is a round of, itself or by its policy. */
    public Optional<ProgrammeDetail> ofItem(long itemId) {
        ActionItem item = items.get(itemId);
        return rows.ofItem(itemId)
                .map(edition -> find(edition.programmeId()))
                .orElseGet(() -> ofPolicy(item.policyId()));
    }

    private ProgrammeDetail detail(Programme programme) {
        List<Edition> editions = rows.of(programme.id());
        return rounds(editions).detail(programme, editions, clock.today());
    }

    private Rounds rounds(List<Edition> editions) {
        Map<Long, Long> originals = titles.originals(
                editions.stream().map(Edition::policyId).distinct().toList());
        return new Rounds(items.ofPolicies(originals.keySet()), originals);
    }

    private static boolean fits(Programme programme, @Nullable List<Edition> rounds, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return programme.name().toLowerCase(Locale.ROOT).contains(wanted)
                || rounds != null
                        && rounds.stream()
                                .anyMatch(one ->
                                        one.title().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
