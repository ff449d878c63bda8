package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;

/** Who answers for a task at its company. Pure. */
public final class Responsible {
    private Responsible() {}

    /**
     * The assignee, else the company's managers; nobody if it has neither.
     *
     * @param company the company's active people
     * @param assigneeId the task's assignee, who may have left since; null for none
     */
    public static List<PersonRef> of(List<PersonRef> company, @Nullable Long assigneeId) {
        List<PersonRef> assigned = company.stream()
                .filter(person -> assigneeId != null && person.id() == assigneeId)
                .toList();
        return assigned.isEmpty() ? managers(company) : assigned;
    }

    /** The company's managers. */
    public static List<PersonRef> managers(List<PersonRef> company) {
        return company.stream()
                .filter(person -> person.role() == Role.COMPANY_MANAGER)
                .toList();
    }
}
