package org.policydesk.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.task.TaskCounts;
import org.policydesk.task.Tasks;

/** What stands beside the ways to tasks: the company's own for its people, everybody's for staff; one query each. */
@SpringComponent
class NavigationCounts {
    private final Tasks tasks;
    private final CurrentUser currentUser;

    NavigationCounts(Tasks tasks, CurrentUser currentUser) {
        this.tasks = tasks;
        this.currentUser = currentUser;
    }

    /** By the address of the place; none before somebody has chosen their own password. */
    Map<String, TaskCounts> now() {
        SignedIn person = currentUser.require();
        if (currentUser.mustChangePassword()) {
            return Map.of();
        }
        if (person.companyId() != null) {
            return Map.of("board", tasks.myCounts());
        }
        return person.isStaff() ? Map.of("tasks", tasks.openCounts()) : Map.of();
    }
}
