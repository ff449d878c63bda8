package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.CalendarIdentity;
import org.policydesk.task.RemindedTask;

/**
 * The due dates of a mail's tasks as a calendar file (RFC 5545). A task keeps its name in it, so that a later mail with another
 * date moves the entry instead of adding one.
 *
 * @param today the day of the mail
 */
record TaskCalendar(Words words, String baseUrl, CalendarIdentity identity, ZonedDateTime now) {
    /** Empty where no task has a date that is still to come. */
    Optional<String> of(List<Judgement.TaskNews> news) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Policy Desk//Tasks//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        boolean any = false;
        for (Judgement.TaskNews one : news) {
            RemindedTask task = one.task();
            LocalDate due = task.due();
            if (due != null && !due.isBefore(now.toLocalDate()) && task.state().awaitsCompany()) {
                calendar.add(event(task, due));
                any = true;
            }
        }
        return any ? Optional.of(calendar.toString()) : Optional.empty();
    }

    private VEvent event(RemindedTask task, LocalDate due) {
        VEvent event = new VEvent(false);
        event.add(new Uid(identity.due(task.taskId())));
        event.add(new Sequence(task.version()));
        event.add(new DtStamp(now.toInstant()));
        LocalTime hour = task.cutOff();
        if (hour == null) {
            event.add(new DtStart<Temporal>(due));
            event.add(new DtEnd<Temporal>(due.plusDays(1)));
        } else {
            // In UTC, so that no reader has to know where Shanghai is.
            event.add(new DtStart<Temporal>(
                    due.atTime(hour).atZone(BusinessClock.ZONE).toInstant()));
        }
        event.add(new Summary(words.of("calendar.summary", OneLine.of(task.title()))));
        event.add(new Description(OneLine.of(task.memberName()) + " · " + baseUrl + "/task/" + task.taskId()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
