package org.policydesk.policy.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policydesk.account.ForSignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Programmes as everybody may read them: rounds of which something was published once, with that; programmes of which nothing was
 * are as if they were not there. They belong to no company.
 */
@Service
@Transactional(readOnly = true)
public class PublishedProgrammes {
    private final EditionRows rows;
    private final TitleRows titles;
    private final PublishedItems items;
    private final BusinessClock clock;

    PublishedProgrammes(EditionRows rows, TitleRows titles, PublishedItems items, BusinessClock clock) {
        this.rows = rows;
        this.titles = titles;
        this.items = items;
        this.clock = clock;
    }

    /** The programme; nothing if there is none of that number, or nothing of it was published. */
    @ForSignedIn
    public Optional<ProgrammeDetail> find(long programmeId) {
        return rows.programme(programmeId)
                .flatMap(programme -> readable(List.of(programme), rows.of(programmeId)).stream()
                        .findFirst());
    }

    /** The programme that the policy, or the one that it is the same as, is a round of, as {@link #find} gives it. */
    @ForSignedIn
    public Optional<ProgrammeDetail> ofPolicy(long policyId) {
        return rows.ofPolicy(titles.original(policyId)).flatMap(edition -> find(edition.programmeId()));
    }

    /** Every programme whose next round is to be expected, with that expectation, by name. */
    @ForSignedIn
    public List<ProgrammeDetail> expected() {
        return readable(rows.programmes(), rows.all()).stream()
                .filter(one -> one.outlook().expected() != null)
                .toList();
    }

    private List<ProgrammeDetail> readable(List<Programme> programmes, List<Edition> editions) {
        Map<Long, Long> originals = titles.originals(
                editions.stream().map(Edition::policyId).distinct().toList());
        Rounds rounds = new Rounds(items.ofPolicies(originals.keySet()), originals);
        Map<Long, List<Edition>> byProgramme = editions.stream().collect(Collectors.groupingBy(Edition::programmeId));
        return programmes.stream()
                .map(one -> rounds.detail(one, byProgramme.getOrDefault(one.id(), List.of()), clock.today()))
                .map(one -> new ProgrammeDetail(
                        one.programme(),
                        one.rounds().stream()
                                .filter(round -> !round.items().isEmpty())
                                .toList(),
                        one.outlook()))
                .filter(one -> !one.rounds().isEmpty())
                .toList();
    }
}
