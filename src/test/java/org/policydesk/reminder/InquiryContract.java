package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.Outgoing;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberProfile;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Once a quarter every manager is asked whether anything changed: never twice, and never not at all. */
abstract class InquiryContract extends GatheredContract {
    private static final LocalDateTime ASKED = LocalDateTime.of(2025, 4, 10, 8, 30);

    @Autowired
    BusinessClock business;

    @Autowired
    Inquirer inquirer;

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryWriter writer;

    @Autowired
    MemberDirectory members;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    Outgoing outgoing;

    @Autowired
    PlatformTransactionManager transactions;

    ReminderWorld world;
    ReminderWorld.Company company;
    PersonRef manager;

    @BeforeEach
    void aManagerAndAColleague() {
        world = newWorld();
        company = world.company();
        manager = world.manager(company);
        world.member(company);
    }

    @Test
    void aDeskFirstUsedInMidQuarterAsksFromTheNextQuarterOn() {
        assertThat(ask()).isZero();
        clock.set(ASKED);
        assertThat(ask()).isEqualTo(1);
        assertThat(addresses()).containsExactly(manager.email());
    }

    @Test
    void theDayAndHourDecideAndAskingAgainAsksNobody() {
        ask();
        clock.set(ASKED.minusMinutes(1));
        assertThat(ask()).isZero();
        clock.set(ASKED);
        assertThat(ask()).isEqualTo(1);
        assertThat(ask()).isZero();
        clock.set(ASKED.plusDays(40));
        assertThat(ask()).isZero();
        clock.set(LocalDateTime.of(2025, 7, 10, 9, 0));
        assertThat(ask()).isEqualTo(1);
        assertThat(states()).containsExactly("2025Q2 GATHERED", "2025Q3 GATHERED");
    }

    @Test
    void aDayThatWasMissedIsMadeUpForOnceAndQuartersGoneByAreNot() {
        ask();
        clock.set(LocalDateTime.of(2025, 11, 20, 10, 0));
        assertThat(ask()).isEqualTo(1);
        assertThat(states()).containsExactly("2025Q4 GATHERED");
    }

    @Test
    void twoNodesAtOnceAskOnce() throws Exception {
        world.manager(world.company());
        world.manager(world.company());
        ask();
        clock.set(ASKED);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            together.await();
            return ask();
        };
        int made = 0;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> one : two.invokeAll(List.of(node, node))) {
                made += one.get();
            }
        }
        // What one node could not do because the other held it is done by the next tick.
        made += ask();
        assertThat(made).isEqualTo(3);
        assertThat(addresses()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whoManagesTwoCompaniesGetsOneMailThatNamesBoth() {
        ReminderWorld.Company other = world.company();
        jdbc.sql("insert into membership (person_id, company_id, company_role) values (?, ?, 'COMPANY_MANAGER')")
                .params(manager.id(), other.id())
                .update();
        ask();
        clock.set(ASKED);

        assertThat(ask()).isEqualTo(1);
        assertThat(plain()).contains(name(company), name(other));
    }

    @Test
    void theMailNamesTheCompanyAndLeadsToTheEventForm() {
        ask();
        clock.set(ASKED);
        ask();

        assertThat(plain())
                .contains(name(company))
                .contains("/profile?part=events")
                .contains("登记变更");
        assertThat(html()).contains("profile?part&#x3D;events").contains("没有变更就不用做任何事");
    }

    @Test
    void itSpeaksTheManagersLanguage() {
        jdbc.sql("update person set locale = 'en' where id = ?")
                .param(manager.id())
                .update();
        ask();
        clock.set(ASKED);
        ask();

        assertThat(plain())
                .contains("If nothing changed, there is nothing to do.")
                .doesNotContain("登记");
    }

    @Test
    void aCompanyThatLeftIsNotAskedAndAnAddressThatIsNoneIsSkippedWithItsReason() {
        ReminderWorld.Company left = world.company();
        world.manager(left);
        As.staff(() -> {
            MemberProfile profile = profiles.get(left.id());
            profiles.update(left.id(), profile.version(), profile.particulars(), false);
        });
        jdbc.sql("update person set email = 'no address' where id = ?")
                .param(manager.id())
                .update();
        ask();
        clock.set(ASKED);

        assertThat(ask()).isZero();
        assertThat(states()).containsExactly("2025Q2 SKIPPED NO_VALID_ADDRESS");
        assertThat(ask()).isZero();
    }

    @Test
    void aCrashBetweenPlanningAndWritingLosesNobody() {
        ask();
        clock.set(ASKED);
        ask();
        jdbc.sql("update change_inquiry set state = 'PLANNED', envelope_id = null")
                .update();
        jdbc.sql("delete from envelope where purpose = ?")
                .param(InquiryWriter.PURPOSE)
                .update();

        assertThat(ask()).isEqualTo(1);
        assertThat(addresses()).containsExactly(manager.email());
    }

    @Test
    void turnedOffItAsksNobody() {
        ask();
        clock.set(ASKED);
        Inquirer off = new Inquirer(
                new InquirySettings(false, 10, LocalTime.of(8, 30)),
                inquiries,
                writer,
                members,
                directory,
                calendars,
                outgoing,
                business,
                transactions);

        assertThat(As.system(off::run)).isZero();
        assertThat(addresses()).isEmpty();
    }

    @Test
    void aRestDayGivesTheNextWorkingDay() {
        Quarter first = Quarter.of(LocalDate.of(2026, 2, 1));

        assertThat(first.key()).isEqualTo("2026Q1");
        assertThat(first.moment(10, LocalTime.of(8, 30), calendars.current()))
                .isEqualTo(LocalDateTime.of(2026, 1, 12, 8, 30));
        assertThat(first.before().key()).isEqualTo("2025Q4");
    }

    private int ask() {
        return As.system(inquirer::run);
    }

    private List<String> addresses() {
        return jdbc.sql("select recipient_address from envelope where purpose = ? order by id")
                .param(InquiryWriter.PURPOSE)
                .query(String.class)
                .list();
    }

    private String plain() {
        return jdbc.sql("select plain from envelope where purpose = ?")
                .param(InquiryWriter.PURPOSE)
                .query(String.class)
                .single();
    }

    private String html() {
        return jdbc.sql("select html from envelope where purpose = ?")
                .param(InquiryWriter.PURPOSE)
                .query(String.class)
                .single();
    }

    private List<String> states() {
        return jdbc.sql("select quarter, state, skip_reason from change_inquiry order by quarter, id")
                .query((row, n) -> (row.getString(1) + " " + row.getString(2) + " "
                                + (row.getString(3) == null ? "" : row.getString(3)))
                        .strip())
                .list();
    }

    private String name(ReminderWorld.Company of) {
        return As.staff(() -> profiles.get(of.id()).particulars().name());
    }
}
