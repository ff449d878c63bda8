package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Six weeks in seconds by shifting the business clock: twelve members with sixty items each from before Christmas 2025 into
 * February 2026, a week without any tick, a day declared a holiday at short notice, the turn of the year, people who assign,
 * acknowledge and hand in. At every tick the mails at the server are those that the oracle expects, and no other.
 */
@Import(HandClocks.class)
abstract class MonthContract {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern TASK = Pattern.compile("\\[([^\\]]+)\\] (\\S+)\\r?\\n(\\S+) · ");
    private static final int MEMBERS = 12;
    private static final int ITEMS = 60;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 12, 8, 8, 0);
    private static final LocalDate END = LocalDate.of(2026, 1, 16);
    private static final LocalDate SHORT_NOTICE = LocalDate.of(2025, 12, 30);

    @Autowired
    HandClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    Tasks tasks;

    @Autowired
    ActionItems items;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    HolidayTables tables;

    @Autowired
    JdbcClient jdbc;

    private final List<MonthOracle.Job> jobs = new ArrayList<>();
    private final Map<MonthOracle.Job, Long> taskIds = new java.util.IdentityHashMap<>();
    private final List<ReminderWorld.Company> companies = new ArrayList<>();
    private final Map<Long, PersonRef> managers = new TreeMap<>();
    private final Map<Long, PersonRef> colleagues = new TreeMap<>();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("desk.mail.from", () -> "desk@example.org");
        registry.add("desk.mail.per-minute", () -> "0");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void everyExpectedMailAndNoOther() throws Exception {
        clock.set(BEGIN);
        jdbc.sql("update person set active = false").update();
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        PersonRef staff = world.staff();
        MonthOracle oracle = new MonthOracle(staff.email());
        people(world);
        publish(world, 0, ITEMS - 10);
        LocalDateTime last = BEGIN.minusMinutes(1);
        int mails = 0;
        for (LocalDate day = BEGIN.toLocalDate(); day.isBefore(END); day = day.plusDays(1)) {
            for (LocalTime time : List.of(LocalTime.of(8, 30), LocalTime.of(14, 0))) {
                LocalDateTime now = day.atTime(time);
                clock.set(now.minusMinutes(30));
                act(world, oracle, now.minusMinutes(30));
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
        assertThat(jobs).hasSize(MEMBERS * ITEMS);
        assertThat(mails).isGreaterThan(300);
    }

    private static boolean isDown(LocalDateTime now) {
        return !now.isBefore(LocalDateTime.of(2025, 12, 15, 0, 0))
                && now.isBefore(LocalDateTime.of(2025, 12, 22, 12, 0));
    }

    private void act(ReminderWorld world, MonthOracle oracle, LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        if (now.getHour() < 12) {
            return;
        }
        if (day.equals(LocalDate.of(2025, 12, 23))) {
            publish(world, ITEMS - 10, ITEMS);
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

    private void people(ReminderWorld world) {
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

    private void publish(ReminderWorld world, int from, int to) {
        LocalDateTime now =
                clock.instant().atZone(org.policydesk.clock.BusinessClock.ZONE).toLocalDateTime();
        for (int i = from; i < to; i++) {
            LocalDate due = LocalDate.of(2025, 12, 26).plusDays(i * 13L % 56);
            LocalDate opens = i % 6 == 3 ? due.minusDays(10) : null;
            DeadlineRule rule = opens == null ? new DeadlineRule.Fixed(due) : new DeadlineRule.Window(opens, due);
            ActionItem item = world.publish(companies.getFirst(), "事项" + i, rule);
            for (TaskCard task :
                    As.staff(() -> tasks.all(TaskFilter.of(TaskFilter.Tab.ALL).withItem(item.id()), 0, MEMBERS))) {
                assertThat(task.due()).isEqualTo(due);
                // Nothing takes time to prepare, so that the start meets the due date's own rung.
                assertThat(task.startBy()).isBetween(due.minusDays(9), due);
                MonthOracle.Job job = new MonthOracle.Job(
                        task.title(),
                        task.memberName(),
                        due,
                        opens,
                        now,
                        managers.get(task.memberId()).email());
                jobs.add(job);
                taskIds.put(job, task.id());
            }
        }
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
