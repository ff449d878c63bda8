package org.policydesk.feed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.CalendarIdentity;
import org.policydesk.task.CalendarTask;

/**
 * Tasks as an iCalendar file: when to begin and when it is due are events of their own, with alarms; what is settled stays in it as
 * cancelled, so that programs take it off. The same tasks always give the same text. Pure.
 *
 * @param baseUrl where the desk is, without a slash at the end
 */
record TaskCalendar(FeedWords words, String baseUrl, CalendarIdentity identity) {
    private static final String ZONE = BusinessClock.ZONE.getId();
    private static final Duration REFRESH = Duration.ofHours(2);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    String of(Collection<CalendarTask> tasks) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Policy Desk//Tasks 1.0//" + words.of("language")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", words.of("name")));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(new RefreshInterval(new ParameterList(List.<Parameter>of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(zone());
        for (CalendarTask task : tasks) {
            LocalDate due = task.due();
            if (due != null) {
                LocalDate start = task.startBy();
                if (start != null && start.isBefore(due)) {
                    calendar.add(start(task, start));
                }
                calendar.add(due(task, due));
            }
        }
        return calendar.toString();
    }

    private VEvent start(CalendarTask task, LocalDate day) {
        VEvent event = event(task, identity.start(task.id()), words.of("start", task.title()));
        wholeDay(event, day);
        if (task.state().awaitsCompany()) {
            event.add(alarm(Duration.ofHours(9), words.of("start", task.title())));
        }
        return event;
    }

    private VEvent due(CalendarTask task, LocalDate day) {
        LocalTime hour = task.cutOff();
        String summary = words.of("due", task.title());
        VEvent event = event(task, identity.due(task.id()), summary);
        List<TemporalAmount> alarms;
        if (hour == null) {
            wholeDay(event, day);
            // At nine in the morning, three days and one day before.
            alarms = List.of(Duration.ofHours(-63), Duration.ofHours(-15));
        } else {
            LocalDateTime moment = day.atTime(hour);
            event.add(new DtStart<Temporal>(inChina(), moment));
            event.add(new DtEnd<Temporal>(inChina(), moment));
            alarms = List.of(Period.ofDays(-3), Period.ofDays(-1), Duration.ofHours(-2));
        }
        if (task.state().awaitsCompany()) {
            alarms.forEach(before -> event.add(alarm(before, summary)));
        }
        return event;
    }

    private VEvent event(CalendarTask task, String uid, String summary) {
        String link = baseUrl + "/task/" + task.id();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(task.changedAt()));
        event.add(new LastModified(task.changedAt()));
        event.add(new Sequence(task.version()));
        event.add(new Summary(summary));
        event.add(new Description(words.of("details", task.memberName(), task.policyTitle(), link)));
        event.add(new Url(java.net.URI.create(link)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(task.state().awaitsCompany() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private static void wholeDay(VEvent event, LocalDate day) {
        event.add(new DtStart<Temporal>(day));
        event.add(new DtEnd<Temporal>(day.plusDays(1)));
    }

    private static VAlarm alarm(TemporalAmount fromStart, String text) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.<Parameter>of(Related.START)), fromStart));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(text));
        return alarm;
    }

    private static ParameterList inChina() {
        return new ParameterList(List.<Parameter>of(new TzId(ZONE)));
    }

    /** China keeps one time all year since 1991; nothing has to be fetched from anywhere. */
    private static VTimeZone zone() {
        Standard always = new Standard();
        always.add(new DtStart<Temporal>(LocalDateTime.of(1991, 9, 15, 1, 0)));
        always.add(new TzOffsetFrom(CHINA));
        always.add(new TzOffsetTo(CHINA));
        always.add(new TzName("CST"));
        VTimeZone zone = new VTimeZone();
        zone.add(new net.fortuna.ical4j.model.property.TzId(ZONE));
        zone.add(always);
        return zone;
    }
}
