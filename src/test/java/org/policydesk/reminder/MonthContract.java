package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.policydesk.task.Matching;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Six weeks in seconds by shifting the business clock: twelve members with sixty items each from before Christmas 2025 into
 * February 2026, some of them monthly and quarterly, a week without any tick, a day declared a holiday at short notice, the turn of
 * the year, people who assign, acknowledge and hand in. At every tick the mails at the server are those that the oracle expects, and no other.
 */
abstract class MonthContract extends MailedContract {
    private static final Pattern TASK = Pattern.compile("\\[([^\\]]+)\\] (\\S+)\\r?\\n(\\S+) · ");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    // The items that come round, by their number; the others are due once.
    private static final Map<Integer, MonthOracle.Series> SERIES = Map.of(
            9, new MonthOracle.Series("事项9", 1, 15),
            19, new MonthOracle.Series("事项19", 1, 20),
            29, new MonthOracle.Series("事项29", 1, 31),
            39, new MonthOracle.Series("事项39", 1, 5),
            49, new MonthOracle.Series("事项49", 1, 12),
            14, new MonthOracle.Series("事项14", 3, 25),
            24, new MonthOracle.Series("事项24", 3, 31));
    private static final int MEMBERS = 12;
    private static final int ITEMS = 60;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 12, 8, 8, 0);
    private static final LocalDate END = LocalDate.of(2026, 1, 16);
    private static final LocalDate SHORT_NOTICE = LocalDate.of(2025, 12, 30);

    @Autowired
    HolidayTables tables;

    @Autowired
    Matching matching;

    private final List<MonthOracle.Job> jobs = new ArrayList<>();
    private final Map<MonthOracle.Job, Long> taskIds = new java.util.IdentityHashMap<>();
    private final Map<String, Long> itemIds = new TreeMap<>();
    private final List<ReminderWorld.Company> companies = new ArrayList<>();
    private final Map<Long, PersonRef> managers = new TreeMap<>();
    private final Map<Long, PersonRef> colleagues = new TreeMap<>();

    /** No other item is matched every night, and the day at short notice is one like any other again. */
    @BeforeEach
    @AfterEach
    void alone() {
        jdbc.sql("update action_item set state = 'WITHDRAWN' where state = 'PUBLISHED'")
                .update();
        As.staff(() -> tables.resetDay(SHORT_NOTICE));
    }

    @Test
    void everyExpectedMailAndNoOther() throws Exception {
        clock.set(BEGIN);
        PersonRef staff = world.staff();
        MonthOracle oracle = new MonthOracle(staff.email());
        people();
        publish(0, ITEMS - 10);
        LocalDateTime last = BEGIN.minusMinutes(1);
        int mails = 0;
        for (LocalDate day = BEGIN.toLocalDate(); day.isBefore(END); day = day.plusDays(1)) {
            for (LocalTime time : List.of(MORNING, LocalTime.of(14, 0))) {
                LocalDateTime now = day.atTime(time);
                clock.set(now.minusMinutes(30));
                if (!isDown(now) && (time.equals(MORNING) || isDown(now.minusHours(6)))) {
                    night(now.minusMinutes(30));
                }
                act(oracle, now.minusMinutes(30));
                if (isDown(now)) {
                    continue;
                }
                clock.set(now);
                As.staff(reminders::tickNow);
                Map<String, Set<String>> expected = oracle.mails(jobs, last, now);
                assertThat(received()).as("mails of " + now).isEqualTo(expected);
                mails += expected.size();
                last = now;
            }
        }
        System.out.printf("month    %d tasks, %d mails, each expected, no other%n", jobs.size(), mails);
        assertThat(jobs).as("what comes round came again").hasSize(MEMBERS * (ITEMS + 8));
        assertThat(mails).isGreaterThan(300);
    }

    private static boolean isDown(LocalDateTime now) {
        return !now.isBefore(LocalDateTime.of(2025, 12, 15, 0, 0))
                && now.isBefore(LocalDateTime.of(2025, 12, 22, 12, 0));
    }

    private void act(MonthOracle oracle, LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        if (now.getHour() < 12) {
            return;
        }
        if (day.equals(LocalDate.of(2025, 12, 23))) {
            publish(ITEMS - 10, ITEMS);
            As.staff(() -> tables.setDay(SHORT_NOTICE, DayKind.PUBLIC_HOLIDAY));
            oracle.close(SHORT_NOTICE);
        }
        for (int i = 0; i < jobs.size(); i++) {
            MonthOracle.Job job = jobs.get(i);
            if (!day.equals(BEGIN.toLocalDate().plusDays(1 + i * 7L % 34)) || job.handedIn) {
                continue;
            }
            TaskCard task = card(taskIds.get(job));
            switch (i % 5) {
                case 0 -> {
                    As.staff(() -> tasks.acknowledge(task.id()));
                    job.acknowledged = true;
                }
                case 1 -> {
                    As.staff(() -> tasks.submit(task.id(), day, null, task.version()));
                    job.handedIn = true;
                }
                case 2 -> {
                    PersonRef colleague = colleagues.get(task.memberId());
                    As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
                    job.assign(colleague.email(), now);
                }
                default -> {
                    // Nobody does anything.
                }
            }
        }
    }

    private void people() {
        for (int i = 0; i < MEMBERS; i++) {
            ReminderWorld.Company company = world.company();
            companies.add(company);
            managers.put(company.id(), world.manager(company));
            colleagues.put(company.id(), world.member(company));
        }
        String shared = companies.getFirst().catalogue();
        companies.stream()
                .skip(1)
                .forEach(company -> As.staff(() -> profiles.listProduct(company.id(), shared, "示例产品", null)));
    }

    private void publish(int from, int to) {
        for (int i = from; i < to; i++) {
            MonthOracle.Series series = SERIES.get(i);
            LocalDate due = series == null
                    ? LocalDate.of(2025, 12, 26).plusDays(i * 13L % 56)
                    : series.due(clock.instant().atZone(BusinessClock.ZONE).toLocalDate());
            LocalDate opens = series == null && i % 6 == 3 ? due.minusDays(10) : null;
            ActionItem item = world.publish(companies.getFirst(), "事项" + i, rule(series, opens, due));
            itemIds.put("事项" + i, item.id());
            expect(item.id(), series == null ? MonthOracle.USUAL : series.before(), opens, due);
        }
    }

    private static DeadlineRule rule(MonthOracle.@Nullable Series series, @Nullable LocalDate opens, LocalDate due) {
        if (series != null) {
            return new DeadlineRule.Periodic(Period.ofMonths(series.months()), series.day(), null);
        }
        return opens == null ? new DeadlineRule.Fixed(due) : new DeadlineRule.Window(opens, due);
    }

    /** After the night in which an occurrence is over the next is there, and not before. */
    private void night(LocalDateTime now) {
        As.system(matching::matchAll);
        for (MonthOracle.Series series : SERIES.values()) {
            long item = Objects.requireNonNull(itemIds.get(series.title()));
            LocalDate due = series.due(now.toLocalDate());
            boolean known = jobs.stream().anyMatch(job -> job.title.equals(series.title()) && job.due.equals(due));
            if (!known) {
                expect(item, series.before(), null, due);
            }
            assertThat(cards(item)).as(series.title()).hasSize((int) jobs.stream()
                    .filter(job -> job.title.equals(series.title()))
                    .count());
        }
    }

    private void expect(long item, int[] before, @Nullable LocalDate opens, LocalDate due) {
        LocalDateTime now = clock.instant().atZone(BusinessClock.ZONE).toLocalDateTime();
        List<TaskCard> made =
                cards(item).stream().filter(task -> due.equals(task.due())).toList();
        assertThat(made).hasSize(MEMBERS);
        for (TaskCard task : made) {
            // Nothing takes time to prepare, so that the start meets the due date's own rung.
            assertThat(task.startBy()).isBetween(due.minusDays(9), due);
            MonthOracle.Job job = new MonthOracle.Job(
                    task.title(),
                    task.memberName(),
                    due,
                    before,
                    opens,
                    now,
                    managers.get(task.memberId()).email());
            jobs.add(job);
            taskIds.put(job, task.id());
        }
    }

    private List<TaskCard> cards(long item) {
        return As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item), 0, 5 * MEMBERS));
    }

    private TaskCard card(long taskId) {
        return As.staff(() -> tasks.get(taskId)).card();
    }

    /** The lines of what came since the last look, by recipient; two mails to one person at once are a mistake of their own. */
    private static Map<String, Set<String>> received() throws Exception {
        Map<String, Set<String>> received = new TreeMap<>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            if (mail.getHeader("List-Id") == null) {
                continue;
            }
            String to = mail.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "");
            Set<String> lines = new TreeSet<>();
            var task = TASK.matcher(MailedContract.plain(mail));
            while (task.find()) {
                String why = Arrays.stream(task.group(1).split(" · ")).sorted().collect(Collectors.joining(" · "));
                lines.add("[" + why + "] " + task.group(2) + " " + task.group(3));
            }
            assertThat(received.put(to, lines)).as("a second mail to " + to).isNull();
        }
        SERVER.purgeEmailFromAllMailboxes();
        return received;
    }
}
