package org.policydesk.policy.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.account.ForStaff;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.StaleItemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the items of a new round take over from the round before what staff choose, all of it in one act that can be undone. What is
 * published is never touched.
 */
@Service
@ForStaff
@Transactional
public class EditionCopies {
    private static final Set<ItemState> OPEN = Set.of(ItemState.DRAFT, ItemState.ACCEPTED);

    private final Programmes programmes;
    private final ActionItems items;

    EditionCopies(Programmes programmes, ActionItems items) {
        this.programmes = programmes;
        this.items = items;
    }

    /**
     * What an item takes over.
     *
     * @param version the item's, as it was when the choice was made
     */
    public record Choice(long itemId, int version, long earlierId, Set<CarriedField> fields) {
        public Choice {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * What an item was before it took over.
     *
     * @param version the item's since
     */
    public record Done(long itemId, int version, ItemEdit before) {}

    /** What the items of that round could take over, in their order; nothing for the first round. */
    @Transactional(readOnly = true)
    public List<CopyOffer> offers(long programmeId, long editionId) {
        return programmes.find(programmeId).stream()
                .flatMap(programme -> offers(programme, editionId))
                .toList();
    }

    /** What the item could take over; nothing if it is published, or of no round or the first one. */
    @Transactional(readOnly = true)
    public Optional<CopyOffer> offer(long itemId) {
        return programmes.ofItem(itemId).stream()
                .flatMap(programme -> programme.rounds().stream()
                        .filter(round -> round.items().stream().anyMatch(item -> item.id() == itemId))
                        .flatMap(round -> offers(programme, round.edition().id())))
                .filter(offer -> offer.item().id() == itemId)
                .findFirst();
    }

    /**
     * Takes over what was chosen, everything or nothing.
     *
     * @throws StaleItemException if somebody changed or published one of the items since
     */
    public List<Done> copy(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !choice.fields().isEmpty())
                .map(this::copy)
                .toList();
    }

    /**
     * Gives the items back what they had, everything or nothing.
     *
     * @throws StaleItemException if somebody changed one of the items since
     */
    public void undo(List<Done> done) {
        done.forEach(one -> items.amend(one.itemId(), one.before(), one.version()));
    }

    private Done copy(Choice choice) {
        ActionItem item = items.get(choice.itemId());
        if (!OPEN.contains(item.state())) {
            throw new StaleItemException(item.id(), items.changedBy(item.id()));
        }
        ItemEdit before = ItemEdit.of(item);
        ItemEdit earlier = ItemEdit.of(items.get(choice.earlierId()));
        ActionItem after = items.amend(item.id(), Carrying.of(before, earlier, choice.fields()), choice.version());
        return new Done(item.id(), after.version(), before);
    }

    private static Stream<CopyOffer> offers(ProgrammeDetail programme, long editionId) {
        Round now = programme.rounds().stream()
                .filter(round -> round.edition().id() == editionId)
                .findFirst()
                .orElse(null);
        Round before = now == null ? null : programme.before(now).orElse(null);
        return before == null || now == null
                ? Stream.empty()
                : Pairing.of(before, now).pairs().stream()
                        .filter(pair -> OPEN.contains(pair.now().state()))
                        .map(pair -> new CopyOffer(
                                pair.now(),
                                pair.before(),
                                before.edition().label(),
                                List.copyOf(Carrying.differing(ItemEdit.of(pair.now()), ItemEdit.of(pair.before())))))
                        .filter(offer -> !offer.differing().isEmpty());
    }
}
