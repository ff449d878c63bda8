package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandIns;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.succession.Departures;
import org.policydesk.succession.Ending;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.succession.InvalidSuccessionException.Why;
import org.policydesk.succession.Succession;
import org.policydesk.succession.Succession.State;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.succession.Successions;
import org.policydesk.succession.Successor;
import org.policydesk.support.As;
import org.policydesk.task.HistoryLine;
import org.policydesk.task.OpenWork;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who takes over, from the company's proposal to the successor's mail, and how people are switched off. Today is 2025-03-10. */
abstract class SuccessionContract extends GatheredContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Successions successions;

    @Autowired
    SuccessionDesk desk;

    @Autowired
    Departures departures;

    @Autowired
    OpenWork openWork;

    @Autowired
    StandIns standIns;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ActionLinks links;

    private ReminderWorld world;
    private ReminderWorld.Company company;
    private PersonRef manager;
    private PersonRef leaver;
    private PersonRef next;
    private TaskCard first;
    private TaskCard second;

    @BeforeEach
    void aCompanyWithThreePeopleAndTwoTasksOfOneOfThem() {
        jdbc.sql("delete from succession").update();
        world = newWorld();
        company = world.company();
        manager = world.manager(company);
        leaver = world.member(company);
        next = world.member(company);
        first = assigned("清单申报", TODAY.plusDays(20));
        second = assigned("年度更新", TODAY.plusDays(25));
        told();
    }

    @Test
    void onConfirmationTheTasksTheRemindersAndOneMailGoToTheSuccessorAndTheLeaverGoes() {
        long id = propose(new Successor.Colleague(next.id()), true);
        assertThat(asCompany(() -> successions.mine())).singleElement().returns(State.PROPOSED, Succession::state);
        assertThat(As.staff(() -> desk.waiting())).hasSize(1);

        assertThat(As.staff(() -> desk.confirm(id, Ending.DEACTIVATE))).isEqualTo(2);

        assertThat(assignees()).containsOnly(next.id());
        assertThat(history(first)).extracting(HistoryLine::action).contains("handedOver");
        assertThat(mails(next)).singleElement().asString().contains("清单申报", "年度更新");
        assertThat(mails(leaver)).isEmpty();
        assertThat(waitingFor(leaver)).isZero();
        assertThat(waitingFor(next)).isPositive();
        assertThat(directory.ofCompany(company.id()))
                .extracting(PersonRef::id)
                .containsExactly(manager.id(), next.id());
        assertThat(asCompany(() -> successions.mine()))
                .singleElement()
                .returns(State.CONFIRMED, Succession::state)
                .returns(2, Succession::tasksMoved);
        assertThat(decisionMails()).singleElement().asString().contains("2 项");
    }

    @Test
    void aNewcomerIsCreatedAndInvitedInTheSameActAndHasTheTasks() {
        String email = fresh();
        long id = propose(
                new Successor.Newcomer(" 新来的 ", email.toUpperCase(java.util.Locale.ROOT), "139", Role.COMPANY_MEMBER),
                false);
        assertThat(As.staff(() -> desk.waiting())).singleElement().returns("", Succession::knownAs);

        As.staff(() -> desk.confirm(id, Ending.STAY));

        PersonRef person = directory.ofCompany(company.id()).stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
        assertThat(person).returns("新来的", PersonRef::name).returns(Role.COMPANY_MEMBER, PersonRef::role);
        assertThat(assignees()).containsOnly(person.id());
        assertThat(jdbc.sql("select count(*) from envelope where purpose = 'invitation' and recipient_address = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(directory.find(leaver.id()).orElseThrow().active())
                .as("who stays")
                .isTrue();
    }

    @Test
    void somebodyKnownElsewhereJoinsTheCompanyAndTheCompanyLearnsNothingOfThem() {
        ReminderWorld.Company other = world.company();
        PersonRef known = world.member(other);
        long id = propose(new Successor.Newcomer("别名", known.email(), null, Role.COMPANY_MEMBER), true);
        assertThat(asCompany(() -> successions.mine())).singleElement().returns("", Succession::knownAs);
        assertThat(As.staff(() -> desk.waiting())).singleElement().returns(known.name(), Succession::knownAs);

        As.staff(() -> desk.confirm(id, Ending.LEAVE));

        assertThat(directory.placesOf(known.id()))
                .extracting(Membership::companyId)
                .containsExactly(other.id(), company.id());
        assertThat(directory.placesOf(leaver.id())).isEmpty();
        assertThat(directory.find(leaver.id()).orElseThrow().active()).isTrue();
        assertThat(assignees()).containsOnly(known.id());
    }

    @Test
    void deputiesOfTheLeaverAndAbsencesThatTheLeaverCoversEnd() {
        As.staff(() -> standIns.name(leaver.id(), next.id(), TODAY, TODAY.plusDays(5)));
        As.staff(() -> standIns.name(manager.id(), leaver.id(), TODAY.plusDays(6), TODAY.plusDays(9)));
        long id = propose(new Successor.Colleague(next.id()), true);

        As.staff(() -> desk.confirm(id, Ending.DEACTIVATE));

        assertThat(As.staff(() -> standIns.of(leaver.id()))).isEmpty();
        assertThat(As.staff(() -> standIns.of(manager.id()))).isEmpty();
    }

    @Test
    void whoStaysKeepsTheirDeputyAndGoesOnStandingIn() {
        As.staff(() -> standIns.name(leaver.id(), next.id(), TODAY, TODAY.plusDays(5)));
        As.staff(() -> standIns.name(manager.id(), leaver.id(), TODAY.plusDays(6), TODAY.plusDays(9)));
        long id = propose(new Successor.Colleague(next.id()), false);

        As.staff(() -> desk.confirm(id, Ending.STAY));

        assertThat(As.staff(() -> standIns.of(leaver.id()))).hasSize(1);
        assertThat(As.staff(() -> standIns.of(manager.id()))).hasSize(1);
    }

    @Test
    void oneCompanysProposalSwitchesNobodyOffWhoWorksForAnotherAndEndsNothingThere() {
        ReminderWorld.Company other = world.company();
        PersonRef there = world.manager(other);
        As.staff(() -> people.place(leaver.id(), other.id(), Role.COMPANY_MEMBER));
        TaskCard elsewhere = assigned(other, "另一家的任务", TODAY.plusDays(20));
        As.staff(() -> standIns.name(leaver.id(), next.id(), TODAY, TODAY.plusDays(1)));
        As.staff(() -> standIns.name(leaver.id(), there.id(), TODAY.plusDays(2), TODAY.plusDays(3)));
        As.staff(() -> standIns.name(manager.id(), leaver.id(), TODAY.plusDays(4), TODAY.plusDays(5)));
        As.staff(() -> standIns.name(there.id(), leaver.id(), TODAY.plusDays(6), TODAY.plusDays(7)));
        long id = propose(new Successor.Colleague(next.id()), true);

        assertThatThrownBy(() -> As.staff(() -> desk.confirm(id, Ending.DEACTIVATE)))
                .isInstanceOfSatisfying(InvalidSuccessionException.class, e -> assertThat(e)
                        .returns(Why.WORKS_ELSEWHERE, InvalidSuccessionException::why)
                        .returns(1, InvalidSuccessionException::elsewhere));
        assertThat(As.staff(() -> standIns.of(leaver.id())))
                .as("nothing half-done")
                .hasSize(2);
        assertThat(assignees()).containsOnly(leaver.id());

        As.staff(() -> desk.confirm(id, Ending.LEAVE));

        assertThat(assignees()).containsOnly(next.id());
        assertThat(As.staff(() -> tasks.get(elsewhere.id())).card().assigneeId())
                .isEqualTo(leaver.id());
        assertThat(directory.find(leaver.id()).orElseThrow().active()).isTrue();
        assertThat(directory.placesOf(leaver.id()))
                .extracting(Membership::companyId)
                .containsExactly(other.id());
        assertThat(As.staff(() -> standIns.of(leaver.id()))).singleElement().returns(there.id(), StandIn::deputyId);
        assertThat(As.staff(() -> standIns.of(manager.id()))).isEmpty();
        assertThat(As.staff(() -> standIns.of(there.id()))).hasSize(1);
    }

    @Test
    void aRefusalChangesNothingAndTheCompanyReadsWhy() {
        long id = propose(new Successor.Colleague(next.id()), true);
        assertRefused(Why.REASON_MISSING, () -> As.staff(() -> desk.decline(id, "  ")));
        As.staff(() -> desk.decline(id, "请换一位在职的同事"));

        assertThat(asCompany(() -> successions.mine()))
                .singleElement()
                .returns(State.DECLINED, Succession::state)
                .returns("请换一位在职的同事", Succession::reason);
        assertThat(assignees()).containsOnly(leaver.id());
        assertThat(decisionMails()).singleElement().asString().contains("请换一位在职的同事");
        assertRefused(Why.NOT_WAITING, () -> As.staff(() -> desk.confirm(id, Ending.DEACTIVATE)));
        assertRefused(
                Why.NOT_WAITING,
                () -> asCompany(() -> {
                    successions.withdraw(id);
                    return true;
                }));
    }

    @Test
    void whatCannotBeIsRefusedBeforeAndWhenItIsCarriedOut() {
        assertRefused(Why.SELF, () -> propose(new Successor.Colleague(leaver.id()), true));
        assertRefused(
                Why.SELF, () -> propose(new Successor.Newcomer("自己", leaver.email(), null, Role.COMPANY_MEMBER), true));
        assertThatThrownBy(() -> propose(new Successor.Newcomer("甲", "kaputt", null, Role.COMPANY_MEMBER), true))
                .isInstanceOf(InvalidPersonException.class);
        long id = propose(new Successor.Colleague(next.id()), true);
        assertRefused(Why.PROPOSED_ALREADY, () -> propose(new Successor.Colleague(manager.id()), true));

        As.staff(() -> people.setActive(next.id(), false));

        assertRefused(Why.NO_COLLEAGUE, () -> As.staff(() -> desk.confirm(id, Ending.DEACTIVATE)));
        assertThat(asCompany(() -> successions.mine()))
                .as("nothing half-done")
                .singleElement()
                .returns(State.PROPOSED, Succession::state);
        assertThat(directory.find(leaver.id()).orElseThrow().active()).isTrue();
        assertThat(assignees()).containsOnly(leaver.id());
    }

    @Test
    void aCompanyProposesOnlyWithinItselfAndSeesOnlyItsOwn() {
        long id = propose(new Successor.Colleague(next.id()), true);
        ReminderWorld.Company other = world.company();
        PersonRef stranger = world.manager(other);
        Supplier<Long> foreign = () -> As.person(
                stranger.id(),
                List.of(new Membership(other.id(), Role.COMPANY_MANAGER)),
                () -> successions.propose(leaver.id(), new Successor.Colleague(stranger.id()), true, ""));
        assertRefused(Why.NOT_OF_COMPANY, foreign::get);
        assertRefused(Why.NO_COLLEAGUE, () -> propose(manager, new Successor.Colleague(stranger.id())));
        As.manager(other.id(), () -> {
            assertThat(successions.mine()).isEmpty();
            assertThat(successions.people()).extracting(PersonRef::id).containsExactly(stranger.id());
            assertRefused(Why.NOT_WAITING, () -> successions.withdraw(id));
        });
        assertThatThrownBy(() -> As.member(company.id(), () -> successions.mine()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.manager(company.id(), () -> desk.waiting()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsSwitchedOffHasTheirTasksAskedForAndNobodysAreShownAsSuch() {
        assertThat(As.staff(() -> departures.leftBy(leaver.id())))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.tasks()).isEqualTo(2);
                    assertThat(left.colleagues()).extracting(PersonRef::id).containsExactly(manager.id(), next.id());
                });
        assertRefused(Why.OPEN_TASKS, () -> As.staff(() -> departures.deactivate(leaver.id(), Map.of())));

        assertThat(As.staff(() -> departures.deactivate(leaver.id(), Map.of(company.id(), Departures.NOBODY))))
                .isZero();

        assertThat(assignees()).containsOnlyNulls();
        assertThat(history(first)).extracting(HistoryLine::action).contains("released");
        assertThat(waitingFor(leaver))
                .as("the managers are reminded in their place")
                .isZero();
    }

    @Test
    void aProposalWithSomebodySwitchedOffWaitsNoMoreAndTheCompanyReadsWhy() {
        PersonRef third = world.member(company);
        propose(new Successor.Colleague(next.id()), true);
        propose(third, new Successor.Colleague(manager.id()));

        As.staff(() -> departures.deactivate(next.id(), Map.of()));
        assertThat(As.staff(() -> desk.waiting()))
                .extracting(Succession::leaverId)
                .containsExactly(third.id());
        assertThat(decisionMails()).singleElement().asString().contains("账号已停用");

        As.staff(() -> departures.deactivate(third.id(), Map.of()));
        assertThat(As.staff(() -> desk.waiting())).isEmpty();
        assertThat(asCompany(() -> successions.mine())).hasSize(2).allSatisfy(one -> assertThat(one)
                .returns(State.DECLINED, Succession::state)
                .returns(Succession.GONE, Succession::reason));
    }

    @Test
    void whoIsSwitchedOffInAnyOtherWayLeavesNoTaskBehindEither() {
        As.staff(() -> people.setActive(leaver.id(), false));
        assertThat(assignees()).containsOnlyNulls();
    }

    @Test
    void withTheAccountEndSessionsCalendarAddressAndLinksInMails() {
        String feed = As.person(leaver.id(), places(), () -> feeds.renew());
        String token = jdbc.sql("select plain from envelope where recipient_address = ? order by id desc limit 1")
                .param(leaver.email())
                .query(String.class)
                .single()
                .replaceAll("(?s).*?/a/(\\S+).*", "$1");
        assertThat(As.guest(() -> links.look(token)).state()).isEqualTo(LinkPage.State.OPEN);
        int version = version();

        As.staff(() -> departures.deactivate(leaver.id(), Map.of(company.id(), next.id())));

        assertThat(version()).as("sessions are held against it").isGreaterThan(version);
        assertThat(As.guest(() -> links.look(token)).state()).isEqualTo(LinkPage.State.SETTLED);
        assertThat(jdbc.sql("select count(*) from calendar_feed where person_id = ? and revoked_at is null")
                        .param(leaver.id())
                        .query(Integer.class)
                        .single())
                .as(feed)
                .isZero();
        assertThat(assignees()).containsOnly(next.id());
    }

    private TaskCard assigned(String title, LocalDate due) {
        return assigned(company, title, due);
    }

    private TaskCard assigned(ReminderWorld.Company member, String title, LocalDate due) {
        TaskCard task = world.task(world.publish(member, title, due));
        As.staff(() -> tasks.assign(task.id(), leaver.id(), task.version()));
        return task;
    }

    private long propose(Successor successor, boolean leaves) {
        return asCompany(() -> successions.propose(leaver.id(), successor, leaves, "离职"));
    }

    private long propose(PersonRef who, Successor successor) {
        return asCompany(() -> successions.propose(who.id(), successor, true, ""));
    }

    private <T> T asCompany(Supplier<T> work) {
        return As.person(manager.id(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), work);
    }

    private List<Membership> places() {
        return List.of(new Membership(company.id(), Role.COMPANY_MEMBER));
    }

    private List<Long> assignees() {
        return java.util.stream.Stream.of(first, second)
                .map(task -> As.staff(() -> tasks.get(task.id())).card().assigneeId())
                .toList();
    }

    private List<HistoryLine> history(TaskCard task) {
        return As.staff(() -> tasks.get(task.id())).history();
    }

    private int waitingFor(PersonRef person) {
        As.system(planner::sweep);
        return jdbc.sql("select count(*) from due_message where person_id = ? and state = 'PLANNED'")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private List<String> decisionMails() {
        return jdbc.sql("select plain from envelope where purpose = 'succession' and recipient_address = ?")
                .param(manager.email())
                .query(String.class)
                .list();
    }

    private int version() {
        return jdbc.sql("select version from person where id = ?")
                .param(leaver.id())
                .query(Integer.class)
                .single();
    }

    private static String fresh() {
        return "successor-" + NUMBER.incrementAndGet() + "@example.test";
    }

    private static void assertRefused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InvalidSuccessionException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
