package org.policydesk.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.account.AccountEvent;
import org.policydesk.account.ForStaff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All the open tasks that one person sees to (经办), together: counted, handed over, given back. Nobody who was switched off or left
 * the company keeps any: what is not handed over before goes back, so that the company's managers see that nobody sees to it.
 */
@Service
@ForStaff
@Transactional
public class OpenWork {
    private final TaskStore store;
    private final Assignments assignments;

    OpenWork(TaskStore store, Assignments assignments) {
        this.store = store;
        this.assignments = assignments;
    }

    /** How many open tasks the person sees to, by the company's number; companies without any have no entry. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> of(long personId) {
        return store.openOfAssignee(personId).stream()
                .collect(Collectors.groupingBy(TaskRow::memberId, Collectors.summingInt(task -> 1)));
    }

    /**
     * Hands all that the person sees to in the company over to a colleague, who gets one mail about them.
     *
     * @return how many tasks moved
     * @throws TaskRefusedException if the other is not one of the company's people
     * @throws StaleTaskException if somebody changes one of the tasks meanwhile; then none moves
     */
    public int handOver(long companyId, long personId, long nextId) {
        List<TaskRow> open = ofCompany(companyId, personId);
        open.forEach(task -> assignments.handOver(task, nextId, "", task.version()));
        return open.size();
    }

    /** Gives everything back that the person sees to in the company. */
    public int release(long companyId, long personId) {
        List<TaskRow> open = ofCompany(companyId, personId);
        open.forEach(task -> assignments.release(task, task.version()));
        return open.size();
    }

    @EventListener
    void on(AccountEvent.Deactivated event) {
        store.openOfAssignee(event.personId()).forEach(task -> assignments.release(task, task.version()));
    }

    @EventListener
    void on(AccountEvent.Left event) {
        ofCompany(event.companyId(), event.personId()).forEach(task -> assignments.release(task, task.version()));
    }

    private List<TaskRow> ofCompany(long companyId, long personId) {
        return store.openOfAssignee(personId).stream()
                .filter(task -> task.memberId() == companyId)
                .toList();
    }
}
