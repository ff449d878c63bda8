package org.policydesk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.account.StandIns;
import org.policydesk.audit.Journal;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal calendars, on whichever database. Today is Monday 2025-03-10. */
abstract class CalendarFeedsContract {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    StandIns standIns;

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
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    ReminderWorld world;
    ReminderWorld.Company company;
    PersonRef manager;
    TaskCard task;

    @BeforeEach
    void oneTask() {
        world = new ReminderWorld(profiles, items, people, directory, tasks);
        company = world.company();
        manager = world.manager(company);
        task = world.task(world.publish(company, "清单申报", TODAY.plusDays(30)));
    }

    @Test
    void theAddressIsKeptAsADigestAndANewOneEndsTheFormer() {
        String first = as(manager, feeds::renew);
        assertThat(as(manager, feeds::mine)).isPresent();
        assertThat(events(first)).isNotEmpty();
        assertThat(jdbc.sql("select token_sha256 from calendar_feed where person_id = ?")
                        .param(manager.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .hasSize(64)
                .isNotEqualTo(first);

        String second = as(manager, feeds::renew);
        assertThat(second).isNotEqualTo(first).hasSize(43);
        assertThatThrownBy(() -> feeds.read(first)).isInstanceOf(FeedNotFoundException.class);
        as(manager, () -> {
            feeds.revoke();
            return true;
        });
        assertThatThrownBy(() -> feeds.read(second)).isInstanceOf(FeedNotFoundException.class);
        assertThat(as(manager, feeds::mine)).isEmpty();
    }

    @Test
    void aCalendarHoldsWhatThePersonAnswersForAndNothingElse() {
        PersonRef member = person(Role.COMPANY_MEMBER);
        TaskCard theirs = world.task(world.publish(company, "年度更新", TODAY.plusDays(20)));
        As.staff(() -> tasks.assign(theirs.id(), member.id(), theirs.version()));
        ReminderWorld.Company other = world.company();
        world.publish(other, "别家的事", TODAY.plusDays(20));

        assertThat(summaries(as(member, feeds::renew))).containsExactly("截止：年度更新");
        assertThat(summaries(as(manager, feeds::renew))).containsExactly("截止：清单申报");
    }

    @Test
    void aDeputySeesTheAbsentPersonsTasksAsLongAsTheyStandIn() {
        PersonRef member = person(Role.COMPANY_MEMBER);
        PersonRef deputy = person(Role.COMPANY_MEMBER);
        As.staff(() -> tasks.assign(task.id(), member.id(), task.version()));
        String token = as(deputy, feeds::renew);
        assertThat(summaries(token)).isEmpty();

        long absence = As.staff(() -> standIns.name(member.id(), deputy.id(), TODAY, TODAY.plusDays(1)))
                .id();
        assertThat(summaries(token)).containsExactly("截止：清单申报");
        As.staff(() -> standIns.end(absence));
        assertThat(summaries(token)).isEmpty();
    }

    @Test
    void aClosedTaskIsCancelledWithAHigherSequence() {
        String token = as(manager, feeds::renew);
        VEvent before = dueOf(token);
        As.staff(() -> tasks.close(task.id(), TaskState.NOT_APPLICABLE, "不做", task.version()));
        VEvent after = dueOf(token);

        assertThat(before.getStatus().isConfirmed()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void whoIsSwitchedOffHasNoCalendarAndASingleTaskStaysWithinReach() {
        String token = as(manager, feeds::renew);
        As.staff(() -> people.setActive(manager.id(), false));
        assertThatThrownBy(() -> feeds.read(token)).isInstanceOf(FeedNotFoundException.class);
        assertThatThrownBy(() -> feeds.read("x".repeat(43))).isInstanceOf(FeedNotFoundException.class);
        assertThat(new String(
                        as(manager, () -> feeds.ofTask(task.id(), java.util.Locale.SIMPLIFIED_CHINESE)),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("UID:task-" + task.id() + "@localhost");
        assertThatThrownBy(
                        () -> As.manager(world.company().id(), () -> feeds.ofTask(task.id(), java.util.Locale.CHINA)))
                .isInstanceOf(org.policydesk.task.TaskNotFoundException.class);
    }

    @Test
    void aNewFirstPasswordAndSwitchingOffEndTheAddressForGood() {
        String beforeReset = as(manager, feeds::renew);
        As.staff(() -> people.resetPassword(manager.id()));
        assertThatThrownBy(() -> feeds.read(beforeReset)).isInstanceOf(FeedNotFoundException.class);
        assertThat(as(manager, feeds::mine)).isEmpty();

        String beforeLeaving = as(manager, feeds::renew);
        As.staff(() -> people.setActive(manager.id(), false));
        As.staff(() -> people.setActive(manager.id(), true));
        assertThatThrownBy(() -> feeds.read(beforeLeaving)).isInstanceOf(FeedNotFoundException.class);
        assertThat(journal.of("person", manager.id()))
                .extracting(entry -> entry.action())
                .filteredOn(action -> action.equals("calendarFeedRevoked"))
                .hasSize(2);
    }

    @Test
    void ofACompanyThatThePersonLeftNothingIsReadAnyMore() {
        String token = as(manager, feeds::renew);
        assertThat(summaries(token)).containsExactly("截止：清单申报");
        jdbc.sql("delete from membership where person_id = ? and company_id = ?")
                .params(manager.id(), company.id())
                .update();

        assertThat(events(token)).isEmpty();
    }

    private List<VEvent> events(String token) {
        return Biweekly.parse(As.guest(() -> feeds.read(token))).first().getEvents();
    }

    private VEvent dueOf(String token) {
        return events(token).stream()
                .filter(event -> event.getUid().getValue().equals("task-" + task.id() + "@localhost"))
                .findFirst()
                .orElseThrow();
    }

    /** The due dates of this test's items; other tests leave items for everybody. */
    private List<String> summaries(String token) {
        return events(token).stream()
                .map(event -> event.getSummary().getValue())
                .filter(summary -> summary.matches("截止：(清单申报|年度更新|别家的事)"))
                .toList();
    }

    private PersonRef person(Role role) {
        String email = java.util.UUID.randomUUID() + "@example.test";
        As.staff(() -> people.invite(
                new org.policydesk.account.NewPerson("人员", email, null, null, new Membership(company.id(), role))));
        return directory.ofCompany(company.id()).stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(PersonRef person, Supplier<T> work) {
        return As.person(person.id(), List.of(new Membership(company.id(), person.role())), work);
    }
}
