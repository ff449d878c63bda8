package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DocumentSummary;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.MergeOffer;
import org.policydesk.policy.Redraft;
import org.policydesk.policy.TriageAct;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Messages;

/** What a reader does at the review; each act says what became of it, goes on to what waits next, and can be undone. */
final class ReviewActs implements DraftCard.Acts {
    private final Component at;
    private final ReviewServices services;
    private final ReviewDesk desk;
    private @Nullable Runnable last;

    /**
     * @param read told the document's figures whenever they were read
     */
    ReviewActs(Component at, ReviewServices services, Consumer<DocumentSummary> read) {
        this.at = at;
        this.services = services;
        this.desk = new ReviewDesk(services, this, read);
    }

    ReviewDesk desk() {
        return desk;
    }

    @Override
    public void choose(ActionItem item) {
        desk.select(item.id());
    }

    @Override
    public void accept(ActionItem item) {
        act(item, now -> services.items().accept(now.id(), now.version()), "policy.accepted");
    }

    @Override
    public void reject(ActionItem item) {
        desk.select(item.id());
        new RejectDialog(item.title(), reason -> reject(item, reason)).open();
    }

    @Override
    public void restore(ActionItem item) {
        PolicyFailures.telling(at, () -> services.items().restore(item.id(), item.version()));
        show(item);
    }

    @Override
    public void edit(ActionItem item) {
        desk.select(item.id());
        AmendDialog dialog = new AmendDialog(item, services.clock().today(), services.calendars());
        dialog.onKeep(edit -> amend(item, edit, item.version(), dialog));
        dialog.addOpenedChangeListener(change -> desk.at(change.isOpened() ? item.id() : null));
        dialog.open();
    }

    @Override
    public void split(ActionItem item) {
        desk.select(item.id());
        new SplitDialog(
                        item,
                        place -> redraft(
                                () -> services.redrafts().split(item.id(), place, item.version()), "review.split.done"),
                        () -> copy(item))
                .open();
    }

    @Override
    public void pick(ActionItem item, boolean picked) {
        desk.drafts().pick(item, picked);
    }

    @Override
    public void undo(Redraft redraft) {
        RedraftFailures.telling(at, () -> services.redrafts().undo(redraft.id()));
        desk.refreshText(redraft.itemId());
    }

    @Override
    public void merge(MergeOffer offer) {
        redraft(
                () -> services.redrafts()
                        .merge(
                                offer.kept().id(),
                                Map.of(
                                        offer.kept().id(),
                                        offer.kept().version(),
                                        offer.other().id(),
                                        offer.other().version())),
                "review.merge.done");
    }

    /** Puts the picked drafts together: the current one stays, if it is picked, else the first. */
    void merge() {
        List<ActionItem> picked = desk.drafts().picked();
        if (picked.size() < 2) {
            Messages.failure(at, "review.merge.how");
            return;
        }
        ActionItem kept = desk.current().filter(picked::contains).orElse(picked.getFirst());
        Map<Long, Integer> versions = picked.stream().collect(Collectors.toMap(ActionItem::id, ActionItem::version));
        redraft(() -> services.redrafts().merge(kept.id(), versions), "review.merge.done");
        desk.drafts().pickNone();
    }

    /** Rejects all drafts of the policy that are of little relevance, for one reason; undone at once, too. */
    void rejectLow() {
        List<ActionItem> low = desk.drafts().waitingLow();
        if (low.isEmpty()) {
            Messages.failure(at, "review.low.none");
        } else {
            new RejectDialog(at.getTranslation("review.low.title", low.size()), reason -> rejectAll(low, reason))
                    .open();
        }
    }

    private void rejectAll(List<ActionItem> low, String reason) {
        List<ActionItem> done = low.stream()
                .map(item ->
                        PolicyFailures.telling(at, () -> services.items().reject(item.id(), reason, item.version())))
                .filter(Objects::nonNull)
                .toList();
        desk.refresh();
        desk.nextWaiting();
        undoable(
                () -> {
                    done.forEach(item ->
                            PolicyFailures.telling(at, () -> services.items().restore(item.id(), item.version())));
                    done.stream().findFirst().ifPresent(this::show);
                },
                "review.low.done",
                done.size());
    }

    /** 补一条: what the reader has selected becomes a draft, which can be dropped again at once. */
    void addMissed() {
        desk.text().selected(this::addMissed, () -> Messages.failure(at, "policy.review.missed.how"));
    }

    /** Decides about the whole policy; one that is only kept is left for the next. */
    void triage(TriageState state) {
        long policyId = desk.policyId();
        TriageAct act = services.triage().decide(Map.of(policyId, desk.order().of(policyId)), Map.of(policyId, state));
        desk.refresh();
        if (!act.passedOver().isEmpty()) {
            Messages.failure(at, "review.triage.passedOver", 1);
        } else if (!act.before().isEmpty()) {
            if (state == TriageState.ARCHIVED && !desk.nextWaiting()) {
                desk.otherPolicy(1);
            }
            undoable(
                    () -> {
                        TriageAct undone = services.triage().undo(act);
                        desk.refresh();
                        if (!undone.passedOver().isEmpty()) {
                            Messages.failure(at, "review.triage.passedOver", 1);
                        }
                    },
                    "review.triage.one",
                    at.getTranslation("review.suggest." + state));
        }
    }

    /** Undoes the last act, once. */
    void undoLast() {
        Runnable undo = last;
        if (undo == null) {
            Messages.failure(at, "review.undo.nothing");
        } else {
            last = null;
            undo.run();
        }
    }

    private void reject(ActionItem item, String reason) {
        act(item, now -> services.items().reject(now.id(), reason, now.version()), "policy.rejected");
    }

    private void copy(ActionItem item) {
        Redraft made = redraft(() -> services.redrafts().copy(item.id(), item.version()), "review.split.copied");
        if (made != null) {
            edit(services.items().get(made.partIds().getFirst()));
        }
    }

    private boolean amend(ActionItem item, ItemEdit edit, int version, AmendDialog dialog) {
        if (edit.equals(ItemEdit.of(item))) {
            return true;
        }
        ActionItem after = PolicyFailures.telling(
                at,
                () -> services.items().amend(item.id(), edit, version),
                stale -> choose(item, edit, stale.changedBy(), dialog));
        if (after == null) {
            return false;
        }
        desk.refreshText(after.id());
        undoable(
                () -> {
                    PolicyFailures.telling(
                            at, () -> services.items().amend(after.id(), ItemEdit.of(item), after.version()));
                    show(after);
                },
                "policy.saved",
                after.title());
        return true;
    }

    /** Somebody else was first: theirs, mine put over it, or on with the amending. */
    private void choose(ActionItem item, ItemEdit mine, String by, AmendDialog dialog) {
        ActionItem now = services.items().get(item.id());
        new StaleChoice(by, now, mine, services.clock().today())
                .theirs(() -> {
                    dialog.close();
                    show(now);
                })
                .mine("review.stale.mine", () -> {
                    if (amend(now, mine, now.version(), dialog)) {
                        dialog.close();
                    }
                })
                .goOn()
                .open();
    }

    /** Somebody else was first: nothing is done before the reader has seen what they did. */
    private void choose(ActionItem item, String by, Consumer<ActionItem> again) {
        ActionItem now = services.items().get(item.id());
        desk.refreshText(item.id());
        StaleChoice choice =
                new StaleChoice(by, now, ItemEdit.of(item), services.clock().today());
        choice.theirs(() -> {});
        if (now.state() == ItemState.DRAFT || now.state() == ItemState.ACCEPTED) {
            choice.mine("review.stale.still", () -> again.accept(now));
        }
        choice.open();
    }

    private @Nullable Redraft redraft(Supplier<Redraft> work, String said) {
        Redraft done = RedraftFailures.getting(at, work);
        desk.refreshText(done == null ? desk.current().map(ActionItem::id).orElse(null) : done.itemId());
        if (done != null) {
            undoable(() -> undo(done), said, done.partIds().size() + 1);
        }
        return done;
    }

    private void addMissed(int from, int to) {
        ActionItem added = PolicyFailures.telling(at, () -> services.missed().add(desk.policyId(), from, to));
        if (added != null) {
            desk.refreshText(added.id());
            undoable(
                    () -> reject(added, at.getTranslation("policy.review.reason")),
                    "policy.review.missed.added",
                    added.title());
        }
    }

    private void act(ActionItem item, Function<ActionItem, ActionItem> work, String said) {
        desk.drafts().select(item.id());
        ActionItem after = PolicyFailures.telling(
                at, () -> work.apply(item), stale -> choose(item, stale.changedBy(), now -> act(now, work, said)));
        desk.refresh();
        if (after != null) {
            if (item.state() != ItemState.DRAFT || !desk.nextWaiting()) {
                desk.select(item.id());
            }
            undoable(() -> restore(after), said, item.title());
        }
    }

    private void show(ActionItem item) {
        if (desk.policyId() != item.policyId()) {
            desk.open(item.policyId());
        }
        desk.refresh();
        desk.select(item.id());
    }

    private void undoable(Runnable undo, String said, Object... args) {
        last = undo;
        Messages.undoable(at, undo, said, args);
    }
}
