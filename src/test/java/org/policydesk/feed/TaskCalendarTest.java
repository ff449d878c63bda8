package org.policydesk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.CalendarIdentity;
import org.policydesk.task.CalendarTask;
import org.policydesk.task.TaskState;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What ical4j writes, read by another library. */
class TaskCalendarTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    private static final LocalDate START = LocalDate.of(2025, 3, 7);

    private final TaskCalendar calendar =
            new TaskCalendar(words(), "https://desk.example.org", CalendarIdentity.of("https://desk.example.org"));

    @Test
    void startAndDueAreEventsOfTheirOwnForTheWholeDay() {
        ICalendar read = read(task(TaskState.PREPARING, null, START, 4));

        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as("%s", read.validate(ICalVersion.V2_0))
                .isTrue();
        assertThat(read.getEvents()).hasSize(2);
        VEvent start = event(read, "task-12-start@desk.example.org");
        assertThat(start.getSummary().getValue()).isEqualTo("建议启动：清单申报; 第一批, 含\\复核");
        assertThat(start.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(start.getDateStart().getValue())).isEqualTo(START);
        VEvent due = event(read, "task-12@desk.example.org");
        assertThat(due.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(due.getDateStart().getValue())).isEqualTo(DUE);
        assertThat(day(due.getDateEnd().getValue())).isEqualTo(DUE.plusDays(1));
        assertThat(due.getSequence().getValue()).isEqualTo(4);
        assertThat(due.getDescription().getValue()).contains("海岳重工\n申报通知\nhttps://desk.example.org/task/12");
        assertThat(due.getAlarms()).hasSize(2).allSatisfy(TaskCalendarTest::isBefore);
    }

    @Test
    void anHourOnTheDueDateMakesATimedEventInShanghai() {
        ICalendar read = read(task(TaskState.PREPARING, LocalTime.of(16, 0), null, 1));

        VEvent due = event(read, "task-12@desk.example.org");
        assertThat(due.getDateStart().getValue().hasTime()).isTrue();
        assertThat(due.getDateStart().getValue().toInstant())
                .isEqualTo(LocalDateTime.of(2025, 3, 31, 16, 0)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
        assertThat(read.getTimezoneInfo()
                        .getTimezone(due.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Asia/Shanghai");
        assertThat(text(task(TaskState.PREPARING, LocalTime.of(16, 0), null, 1)))
                .contains("DTSTART;TZID=Asia/Shanghai:20250331T160000", "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai");
        assertThat(due.getAlarms()).hasSize(3);
    }

    @Test
    void whatIsSettledStaysAsCancelledWithoutAlarms() {
        for (TaskState settled : List.of(TaskState.SUBMITTED, TaskState.DONE, TaskState.WITHDRAWN)) {
            ICalendar read = read(task(settled, null, START, 5));
            assertThat(read.getEvents()).hasSize(2).allSatisfy(event -> {
                assertThat(event.getStatus().isCancelled()).isTrue();
                assertThat(event.getAlarms()).isEmpty();
            });
        }
    }

    @Test
    void theFileTellsHowOftenToReadItAndIsTheSameForTheSameTasks() {
        CalendarTask task = task(TaskState.PREPARING, null, START, 4);
        assertThat(text(task))
                .isEqualTo(text(task))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT2H", "X-PUBLISHED-TTL:PT2H", "X-WR-CALNAME:政策任务")
                .contains("DTSTAMP:20250310T000000Z", "LAST-MODIFIED:20250310T000000Z")
                .contains("TRIGGER;RELATED=START:-PT15H", "TRIGGER;RELATED=START:PT9H");
        assertThat(text(task)
                        .lines()
                        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75))
                .as("lines are folded")
                .isTrue();
    }

    @Test
    void aTaskWithoutADateIsLeftOut() {
        CalendarTask undated = new CalendarTask(
                12,
                1,
                5,
                "海岳重工",
                "清单",
                "通知",
                TaskState.NEW,
                null,
                null,
                null,
                null,
                Instant.parse("2025-03-10T00:00:00Z"));
        assertThat(read(undated).getEvents()).isEmpty();
    }

    private ICalendar read(CalendarTask task) {
        return Biweekly.parse(text(task)).first();
    }

    private String text(CalendarTask task) {
        return calendar.of(List.of(task));
    }

    private static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(biweekly.util.ICalDate date) {
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }

    private static void isBefore(VAlarm alarm) {
        assertThat(alarm.getTrigger().getDuration().isPrior()).isTrue();
        assertThat(alarm.getAction().isDisplay()).isTrue();
    }

    private static CalendarTask task(
            TaskState state, @Nullable LocalTime cutOff, @Nullable LocalDate startBy, int version) {
        return new CalendarTask(
                12,
                version,
                5,
                "海岳重工",
                "清单申报; 第一批, 含\\复核",
                "申报通知",
                state,
                DUE,
                cutOff,
                startBy,
                null,
                Instant.parse("2025-03-10T00:00:00Z"));
    }

    private static FeedWords words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/personal");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return new FeedWords(texts, Locale.SIMPLIFIED_CHINESE);
    }
}
