package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.insight.Cockpit;
import org.policydesk.insight.CockpitSheet;
import org.policydesk.insight.Funnel;
import org.policydesk.insight.Missed;
import org.policydesk.insight.Progress;
import org.policydesk.insight.SavedView;
import org.policydesk.insight.SavedViews;
import org.policydesk.insight.Tally;
import org.policydesk.insight.Today;
import org.policydesk.insight.TodaySheet;
import org.policydesk.insight.UrgeEntry;
import org.policydesk.support.As;
import org.policydesk.support.HandClocks;
import org.policydesk.task.HistoryLine;
import org.policydesk.task.Lapse;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.springframework.beans.factory.annotation.Autowired;

/** The association's people see whom to urge, note what was said, and see how far everybody is. Today is 2025-03-10. */
abstract class ChasingContract extends GatheredContract {
    private static final LocalDateTime MORNING = HandClocks.START;

    @Autowired
    ContactLog contacts;

    @Autowired
    CallSheet calls;

    @Autowired
    CallRows rows;

    @Autowired
    Today today;

    @Autowired
    Progress progress;

    @Autowired
    SavedViews views;

    @Autowired
    Cockpit cockpit;

    ReminderWorld world;
    ReminderWorld.Company company;
    PersonRef manager;

    @BeforeEach
    void oneCompany() {
        world = newWorld();
        company = world.company();
        manager = world.manager(company);
    }

    @Test
    void thoseWithMostOverdueAreUrgedFirstAndThoseWithTimeEnoughNotAtAll() {
        ReminderWorld.Company worse = world.company();
        ReminderWorld.Company calm = world.company();
        world.publish(company, "紧急的", TODAY.plusDays(2));
        overdue(world.task(world.publish(worse, "逾期的", TODAY.plusDays(9))));
        world.publish(calm, "充裕的", TODAY.plusMonths(3));

        List<UrgeEntry> entries = As.staff(() -> today.toUrge(0, 10));

        assertThat(entries).extracting(UrgeEntry::memberId).containsExactly(worse.id(), company.id());
        assertThat(entries.getFirst())
                .returns(1, UrgeEntry::overdue)
                .returns(1, UrgeEntry::red)
                .returns(null, UrgeEntry::person)
                .returns(null, UrgeEntry::last);
        assertThat(entries.getLast().person()).returns(manager.email(), UrgeEntry.Person::email);
        assertThat(As.staff(() -> today.countToUrge())).isEqualTo(2);
        assertThat(As.staff(() -> today.toUrge(1, 10))).hasSize(1);
    }

    @Test
    void aTaskDueSoonIsUrgedUntilItIsAcknowledged() {
        TaskCard task = world.task(world.publish(company, "抓紧的", TODAY.plusDays(8)));
        assertThat(As.staff(() -> today.toUrge(0, 10)))
                .singleElement()
                .returns(0, UrgeEntry::red)
                .returns(1, UrgeEntry::unacknowledged);

        As.manager(company.id(), () -> tasks.acknowledge(task.id()));

        assertThat(As.staff(() -> today.toUrge(0, 10))).isEmpty();
    }

    @Test
    void asManyTasksAreSpokenOfAsAreCounted() {
        world.publish(company, "抓紧的", TODAY.plusDays(8));
        TaskCard later = world.task(world.publish(company, "该启动的", TODAY.plusDays(60)));
        jdbc.sql("update task set start_by = ? where id = ?")
                .params(TODAY, later.id())
                .update();

        assertThat(As.staff(() -> today.toUrge(0, 10))).singleElement().satisfies(entry -> {
            assertThat(entry.count()).isEqualTo(1);
            assertThat(entry.tasks()).extracting(TaskCard::title).containsExactly("抓紧的");
        });
    }

    @Test
    void whatWasSaidOnTheTelephoneStandsInTheHistoryAcknowledgesAndSettlesTheCall() {
        TaskCard task = world.task(world.publish(company, "清单申报", TODAY.plusDays(2)));
        As.system(() -> rows.add(List.of(task.id()), 0, CallReason.OVERDUE, clock.instant()));
        assertThat(As.staff(() -> calls.open())).hasSize(1);

        boolean noted = As.staff(() -> contacts.record(
                contact(Channel.TELEPHONE, MORNING.minusMinutes(5), " 王经理 ", "材料周三齐", true, task.id())));

        assertThat(noted).isTrue();
        assertThat(As.staff(() -> tasks.get(task.id())).card().acknowledged()).isTrue();
        assertThat(As.staff(() -> tasks.get(task.id())).history())
                .filteredOn(line -> line.action().equals("contacted.TELEPHONE"))
                .singleElement()
                .returns(null, HistoryLine::after);
        assertThat(As.staff(() -> calls.open())).isEmpty();
        assertThat(As.staff(() -> today.toUrge(0, 10)).getFirst().last())
                .returns(Channel.TELEPHONE, Contact::channel)
                .returns("王经理", Contact::person)
                .returns("材料周三齐", Contact::answer);
    }

    @Test
    void theLatestContactIsShownAndOneThatLiesAheadIsRefused() {
        As.staff(() -> contacts.record(contact(Channel.IN_PERSON, MORNING.minusDays(1), "", "昨天", false)));
        As.staff(() -> contacts.record(contact(Channel.WECHAT, MORNING.minusDays(3), "", "更早", false)));

        assertThat(As.staff(() -> contacts.record(contact(Channel.WECHAT, MORNING.plusHours(1), "", "", false))))
                .isFalse();
        assertThat(As.staff(() -> contacts.lastOf(List.of(company.id()))).get(company.id()))
                .returns("昨天", Contact::answer);
        assertThat(As.staff(() -> contacts.ofMember(company.id(), 10)))
                .extracting(Contact::answer)
                .containsExactly("昨天", "更早");
    }

    @Test
    void aContactTouchesNoTaskOfAnotherMember() {
        TaskCard others = world.task(world.publish(world.company(), "别家的", TODAY.plusDays(2)));

        As.staff(() -> contacts.record(contact(Channel.WECHAT, MORNING, "", "", true, others.id())));

        assertThat(As.staff(() -> tasks.get(others.id())).card().acknowledged()).isFalse();
        assertThat(As.staff(() -> tasks.get(others.id())).history())
                .noneMatch(line -> line.action().startsWith("contacted"));
    }

    @Test
    void eachStepOfTheFunnelHoldsThoseWhoReachedItAndNobodyWhoWithdrew() {
        TaskCard one = world.task(world.publish(company, "一", TODAY.plusDays(30)));
        told();
        TaskCard two = world.task(world.publish(company, "二", TODAY.plusDays(31)));
        TaskCard three = world.task(world.publish(company, "三", TODAY.plusDays(32)));
        As.manager(company.id(), () -> {
            tasks.submit(one.id(), TODAY, null, one.version());
            tasks.acknowledge(two.id());
            tasks.close(three.id(), TaskState.NOT_APPLICABLE, "没有该产品", three.version());
        });

        Funnel funnel = As.staff(() -> progress.of(null, company.id()));

        assertThat(funnel.at(Step.ELIGIBLE)).isEqualTo(2);
        assertThat(funnel.at(Step.NOTIFIED)).isEqualTo(1);
        assertThat(funnel.at(Step.ACKNOWLEDGED)).isEqualTo(2);
        assertThat(funnel.at(Step.STARTED)).isEqualTo(1);
        assertThat(funnel.at(Step.SUBMITTED)).isEqualTo(1);
        assertThat(funnel.at(Step.RECOGNISED)).isZero();
        assertThat(As.staff(() -> progress.of(one.itemId(), null)).at(Step.SUBMITTED))
                .isEqualTo(1);
    }

    @Test
    void theLeadersFiguresAreThoseOfTheTasksOnceTheyAreCounted() {
        world.publish(company, "紧急的", TODAY.plusDays(2));
        TaskCard late = world.task(world.publish(company, "逾期的", TODAY.plusDays(9)));
        overdue(late);
        TaskCard handedIn = world.task(world.publish(company, "明年的", LocalDate.of(2026, 1, 15)));
        As.manager(company.id(), () -> tasks.submit(handedIn.id(), TODAY, null, handedIn.version()));

        As.staff(() -> cockpit.recount());
        CockpitSheet all = As.staff(() -> cockpit.sheet(null));

        assertThat(As.staff(() -> cockpit.isFresh(10))).isTrue();
        assertThat(all.all()).returns(2, Tally::red).returns(1, Tally::overdue);
        assertThat(all.all().funnel().at(Step.ELIGIBLE)).isEqualTo(3);
        assertThat(all.all().funnel().at(Step.SUBMITTED)).isEqualTo(1);
        assertThat(all.years()).contains(2026, 2025);
        assertThat(As.staff(() -> cockpit.sheet(2026)).all().funnel().at(Step.ELIGIBLE))
                .isEqualTo(1);
        assertThat(all.regions())
                .filteredOn(row -> row.funnel().at(Step.ELIGIBLE) > 0)
                .singleElement()
                .returns("33", Tally::key);
        assertThat(all.members().getFirst())
                .returns(String.valueOf(company.id()), Tally::key)
                .returns(1, Tally::overdue);
        assertThat(all.months()).hasSize(12);
        assertThat(all.months().getFirst()).returns("2025-03", Tally::key);
        assertThat(all.months())
                .filteredOn(month -> "2026-01".equals(month.key()))
                .singleElement()
                .satisfies(
                        month -> assertThat(month.funnel().at(Step.SUBMITTED)).isEqualTo(1));
        assertThat(all.missed())
                .extracting(Missed::why, Missed::count)
                .containsExactly(tuple(Lapse.NOT_ACKNOWLEDGED, 1));

        As.staff(() -> tasks.acknowledge(late.id()));
        assertThat(As.staff(() -> cockpit.sheet(null)).missed())
                .extracting(Missed::why, Missed::count)
                .containsExactly(tuple(Lapse.NOT_STARTED, 1));
        clock.set(HandClocks.START.plusDays(1));
        assertThat(As.staff(() -> cockpit.isFresh(10_000))).isFalse();
    }

    @Test
    void whatWaitsForTheAssociationItselfIsCountedByItemAndByDocument() {
        TodaySheet before = As.staff(() -> today.waiting());
        jdbc.sql("insert into bad_address (address, since, reason) values (?, current_timestamp, 'x')")
                .param(manager.email())
                .update();
        TaskCard task = world.task(world.publish(company, "待推荐", TODAY.plusDays(30)));
        jdbc.sql("update task set state = 'ASSOCIATION_REVIEW' where id = ?")
                .param(task.id())
                .update();

        TodaySheet after = As.staff(() -> today.waiting());

        assertThat(after.reviews())
                .filteredOn(review -> review.itemId() == task.itemId())
                .singleElement()
                .returns(1, TodaySheet.Review::count)
                .returns(TODAY.plusDays(30), TodaySheet.Review::due);
        assertThat(after.bounced()).hasSize(before.bounced().size() + 1);
        Funnel funnel = As.staff(() -> progress.of(task.itemId(), null));
        assertThat(funnel.at(Step.STARTED)).isEqualTo(1);
        assertThat(funnel.at(Step.SUBMITTED)).as("not handed in yet").isZero();
    }

    @Test
    void draftsOfAPolicyThatIsOnlyKeptDoNotWait() {
        TaskCard task = world.task(world.publish(company, "仅存档", TODAY.plusDays(30)));
        int before = draftsWaiting();
        jdbc.sql("update action_item set state = 'DRAFT' where id = ?")
                .param(task.itemId())
                .update();
        assertThat(draftsWaiting()).isEqualTo(before + 1);

        jdbc.sql("update policy set triage = 'ARCHIVED' where id = (select policy_id from action_item where id = ?)")
                .param(task.itemId())
                .update();

        assertThat(draftsWaiting()).isEqualTo(before);
    }

    private int draftsWaiting() {
        return As.staff(() -> today.waiting()).drafts().stream()
                .mapToInt(TodaySheet.Drafts::count)
                .sum();
    }

    @Test
    void aSavedViewIsReplacedByOneOfTheSameNameAndSeenByNobodyElse() {
        As.staff(() -> views.save(" 浙江 ", "region=33"));
        As.staff(() -> views.save("浙江", "region=33&light=RED"));

        assertThat(As.staff(() -> views.mine())).singleElement().returns("region=33&light=RED", SavedView::address);
        assertThat(As.administrator(() -> views.mine())).isEmpty();
        assertThat(As.staff(() -> views.save(" ", "region=33"))).isFalse();

        long id = As.staff(() -> views.mine()).getFirst().id();
        As.administrator(() -> {
            views.forget(id);
            return true;
        });
        assertThat(As.staff(() -> views.mine())).hasSize(1);
        As.staff(() -> views.forget(id));
        assertThat(As.staff(() -> views.mine())).isEmpty();
    }

    private void overdue(TaskCard task) {
        jdbc.sql("update task set due = ? where id = ?")
                .params(TODAY.minusDays(3), task.id())
                .update();
    }

    private NewContact contact(
            Channel channel, LocalDateTime at, String person, String answer, boolean acknowledged, Long... about) {
        return new NewContact(company.id(), List.of(about), channel, person, at, answer, acknowledged);
    }
}
