package org.policydesk.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.recommendation.RecommendationCounts;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;

/**
 * What stands beside the ways to tasks and recommendations: the company's own for its people, everybody's and the association's
 * own for staff, by an index.
 */
@SpringComponent
class NavigationCounts {
    private final Tasks tasks;
    private final Recommendations recommendations;
    private final CurrentUser currentUser;

    NavigationCounts(Tasks tasks, Recommendations recommendations, CurrentUser currentUser) {
        this.tasks = tasks;
        this.recommendations = recommendations;
        this.currentUser = currentUser;
    }

    /** By the address of the place; none before somebody has chosen their own password. */
    Map<String, Figures> now() {
        SignedIn person = currentUser.require();
        if (currentUser.mustChangePassword()) {
            return Map.of();
        }
        if (person.companyId() != null) {
            return Map.of("board", Figures.of(tasks.myCounts()));
        }
        return person.isStaff() ? Map.of("tasks", everybodys(), "recommendations", recommendations()) : Map.of();
    }

    private Figures everybodys() {
        return new Figures(tasks.count(TaskFilter.open()), tasks.count(TaskFilter.of(TaskFilter.Tab.OVERDUE)));
    }

    private Figures recommendations() {
        RecommendationCounts counts = recommendations.counts();
        return new Figures(counts.open(), counts.overdue());
    }
}
