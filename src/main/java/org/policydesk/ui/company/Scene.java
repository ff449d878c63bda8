package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.policydesk.account.People;
import org.policydesk.account.SignedIn;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskPeriods;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/**
 * What the parts of a task's page share: the task as it was read, who reads it, and the services behind the acts.
 *
 * @param acts does things and shows the page anew
 */
record Scene(TaskDetail detail, SignedIn reader, TaskServices services, Acts acts, Moves moves) {
    Tasks tasks() {
        return services.tasks();
    }

    TaskPeriods periods() {
        return services.periods();
    }

    MemberProfiles profiles() {
        return services.profiles();
    }

    People people() {
        return services.people();
    }

    WorkingCalendars calendars() {
        return services.calendars();
    }

    /** Where a text of that kind that the reader types on this task is kept until it is sent. */
    String typedKey(String kind) {
        return reader.personId() + ":task:" + card().id() + ":" + kind;
    }

    TaskCard card() {
        return detail.card();
    }

    LocalDate today() {
        return acts.today();
    }

    Component page() {
        return acts.at();
    }

    String say(String key, Object... args) {
        return page().getTranslation(key, args);
    }

    Dates dates() {
        return new Dates(Words.of(page()), today());
    }

    /** Whether the reader may do what the company itself has to: answer, claim, take note. */
    boolean ofCompany() {
        return reader.belongsTo(card().memberId());
    }

    /** Whether the reader decides for the company: its manager, or association staff. */
    boolean decides() {
        return reader.isStaff() || reader.manages(card().memberId());
    }
}
