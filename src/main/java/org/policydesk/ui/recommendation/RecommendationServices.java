package org.policydesk.ui.recommendation;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.SubmissionReviews;
import org.policydesk.task.Recomputation;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.Tasks;

/** What the page of a recommendation asks for its data and acts. */
@SpringComponent
record RecommendationServices(
        Recommendations recommendations,
        SubmissionReviews reviews,
        Tasks tasks,
        TaskFiles files,
        Recomputation recomputation,
        WorkingCalendars calendars,
        BusinessClock clock) {
    /** The working days that are counted in now. */
    WorkingCalendar calendar() {
        return calendars.current();
    }
}
