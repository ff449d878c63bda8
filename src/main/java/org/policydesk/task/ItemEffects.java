package org.policydesk.task;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what publishing or changing an item brings about before it is done (发布、修改前的影响), and does it only as it was seen. As
 * with {@link Recomputation}, the change is really made and taken back; it must do nothing outside the database. What it throws is
 * thrown on, and nothing was done.
 */
@Service
@ForStaff
public class ItemEffects {
    private final OpenDates dates;
    private final ItemClaims claims;
    private final PersonDirectory people;
    private final TaskStore store;
    private final TransactionTemplate apart;
    private final TransactionTemplate together;

    ItemEffects(
            OpenDates dates,
            ItemClaims claims,
            PersonDirectory people,
            TaskStore store,
            PlatformTransactionManager transactions) {
        this.dates = dates;
        this.claims = claims;
        this.people = people;
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.together = new TransactionTemplate(transactions);
    }

    /**
     * What the change of the item would bring about; nothing of it stays.
     *
     * @throws MovesChangedException if somebody changed one of the item's tasks just now
     */
    public ItemEffect preview(long itemId, Runnable change) {
        return preview(itemId, Set.of(itemId), change);
    }

    /** The same of a change that hands the first item's tasks to the second one; what is said of members is the second's. */
    public ItemEffect previewMove(long fromId, long toId, Runnable change) {
        return preview(toId, Set.of(fromId, toId), change);
    }

    private ItemEffect preview(long itemId, Set<Long> touched, Runnable change) {
        return Objects.requireNonNull(apart.execute(status -> {
            ItemEffect effect = effect(itemId, touched, change);
            status.setRollbackOnly();
            return effect;
        }));
    }

    /**
     * Makes the change, with all that follows, in one transaction.
     *
     * @param seen what was shown to whoever decided
     * @throws MovesChangedException if it would bring about anything else, or somebody changed one of the tasks just now
     */
    public void apply(long itemId, Runnable change, ItemEffect seen) {
        apply(itemId, Set.of(itemId), change, seen);
    }

    /** The same of what {@link #previewMove} showed. */
    public void applyMove(long fromId, long toId, Runnable change, ItemEffect seen) {
        apply(toId, Set.of(fromId, toId), change, seen);
    }

    private void apply(long itemId, Set<Long> touched, Runnable change, ItemEffect seen) {
        together.executeWithoutResult(status -> {
            if (!effect(itemId, touched, change).equals(seen)) {
                throw new MovesChangedException();
            }
        });
    }

    /** How many tasks of the item stand where; states without any are left out. */
    @Transactional(readOnly = true)
    public Map<TaskState, Integer> tasks(long itemId) {
        Map<TaskState, Integer> tasks = new EnumMap<>(TaskState.class);
        store.ofItem(itemId).forEach(task -> tasks.merge(task.state(), 1, Integer::sum));
        return tasks;
    }

    private ItemEffect effect(long itemId, Set<Long> touched, Runnable change) {
        Map<Long, OpenDates.Dated> open = dates.now(touched);
        ItemClaims.Claims before = claims.of(itemId);
        try {
            change.run();
        } catch (StaleTaskException e) {
            throw new MovesChangedException();
        }
        Map<Long, OpenDates.Dated> now = dates.now(touched);
        Set<Long> closed = new HashSet<>(open.keySet());
        closed.removeAll(now.keySet());
        return new ItemEffect(
                dates.between(open, now), newcomers(open, now), claims.turns(itemId, before), closed.size());
    }

    /** Who is told of a new task: those who answer for it. */
    private int newcomers(Map<Long, OpenDates.Dated> before, Map<Long, OpenDates.Dated> after) {
        Set<Long> members = after.values().stream()
                .filter(task -> !before.containsKey(task.id()))
                .map(OpenDates.Dated::memberId)
                .collect(Collectors.toSet());
        return (int) people.ofCompanies(members).values().stream()
                .map(company -> Responsible.of(company, null))
                .flatMap(List::stream)
                .map(PersonRef::id)
                .distinct()
                .count();
    }
}
