package org.policydesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.InvalidStandInException.Why;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Deputies during absence, on whichever database. Today is Monday 2025-03-10. */
abstract class StandInsContract {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final AtomicLong COMPANY = new AtomicLong(7_000_000);

    @Autowired
    StandIns standIns;

    @Autowired
    Absences absences;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    long company;
    long manager;
    long li;
    long wang;

    @BeforeEach
    void threePeople() {
        company = COMPANY.incrementAndGet();
        manager = person("陈立军", Role.COMPANY_MANAGER);
        li = person("李小雨", Role.COMPANY_MEMBER);
        wang = person("王强", Role.COMPANY_MEMBER);
    }

    @Test
    void anAbsenceCoversItsFirstAndItsLastDayAndNoOther() {
        as(li, () -> standIns.name(li, wang, TODAY.plusDays(1), TODAY.plusDays(3)));

        assertThat(absences.on(TODAY)).doesNotContainKey(li);
        for (int day = 1; day <= 3; day++) {
            assertThat(absences.on(TODAY.plusDays(day)).get(li)).singleElement().returns(wang, StandIn::deputyId);
        }
        assertThat(absences.on(TODAY.plusDays(4))).doesNotContainKey(li);
        assertThat(as(wang, () -> standIns.mineToCover())).singleElement().returns("李小雨", StandIn::personName);
    }

    @Test
    void oneDeputyADay() {
        as(li, () -> standIns.name(li, wang, TODAY, TODAY.plusDays(5)));
        assertThatThrownBy(() -> as(li, () -> standIns.name(li, manager, TODAY.plusDays(5), TODAY.plusDays(9))))
                .isInstanceOfSatisfying(InvalidStandInException.class, e -> {
                    assertThat(e.why()).isEqualTo(Why.OVERLAPS);
                    assertThat(e.other()).returns("王强", StandIn::deputyName).returns(TODAY.plusDays(5), StandIn::to);
                });
        as(li, () -> standIns.name(li, manager, TODAY.plusDays(6), TODAY.plusDays(9)));
        assertThat(as(li, () -> standIns.of(li))).hasSize(2);
    }

    @Test
    void noCircleOfAbsencesHoweverLong() {
        as(li, () -> standIns.name(li, wang, TODAY, TODAY.plusDays(5)));

        assertRefused(Why.CIRCULAR, () -> as(wang, () -> standIns.name(wang, li, TODAY, TODAY)));
        assertRefused(Why.STANDS_IN, () -> as(wang, () -> standIns.name(wang, manager, TODAY, TODAY)));
        assertRefused(Why.DEPUTY_AWAY, () -> as(manager, () -> standIns.name(manager, li, TODAY, TODAY)));
        as(manager, () -> standIns.name(manager, wang, TODAY, TODAY.plusDays(5)));
        as(wang, () -> standIns.name(wang, li, TODAY.plusDays(6), TODAY.plusDays(9)));
        assertRefused(Why.CIRCULAR, () -> as(li, () -> standIns.name(li, wang, TODAY.plusDays(9), TODAY.plusDays(9))));
    }

    @Test
    void daysAndPeopleThatCannotBeAreRefused() {
        assertRefused(Why.SELF, () -> as(li, () -> standIns.name(li, li, TODAY, TODAY)));
        assertRefused(Why.DAYS_REVERSED, () -> as(li, () -> standIns.name(li, wang, TODAY.plusDays(1), TODAY)));
        assertRefused(Why.PAST, () -> as(li, () -> standIns.name(li, wang, TODAY.minusDays(3), TODAY.minusDays(1))));
        assertRefused(Why.TOO_LONG, () -> as(li, () -> standIns.name(li, wang, TODAY, TODAY.plusDays(400))));
        long here = company;
        company = COMPANY.incrementAndGet();
        long stranger = person("别家人", Role.COMPANY_MEMBER);
        company = here;
        assertRefused(Why.NO_COLLEAGUE, () -> as(li, () -> standIns.name(li, stranger, TODAY, TODAY)));
        As.staff(() -> people.setActive(wang, false));
        assertRefused(Why.NO_COLLEAGUE, () -> as(li, () -> standIns.name(li, wang, TODAY, TODAY)));
    }

    @Test
    void everybodyNamesTheirOwnAManagerThoseOfTheCompanyAndStaffThoseOfAll() {
        assertThatThrownBy(() -> as(li, () -> standIns.name(wang, manager, TODAY, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        long other = COMPANY.incrementAndGet();
        assertThatThrownBy(() -> As.manager(other, () -> standIns.name(li, wang, TODAY, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.manager(other, () -> standIns.of(li))).isInstanceOf(AccessDeniedException.class);

        StandIn byManager = as(manager, () -> standIns.name(li, wang, TODAY, TODAY.plusDays(1)));
        assertThatThrownBy(() -> as(wang, () -> {
                    standIns.end(byManager.id());
                    return true;
                }))
                .isInstanceOf(StandInNotFoundException.class);
        As.staff(() -> standIns.end(byManager.id()));
        assertThat(As.staff(() -> standIns.of(li))).isEmpty();
        assertThat(As.staff(() -> standIns.name(li, wang, TODAY, TODAY))).isNotNull();
    }

    @Test
    void anAbsenceThatRunsEndsWithYesterdayAndStaysInHistory() {
        StandIn running = as(li, () -> standIns.name(li, wang, TODAY.minusDays(2), TODAY.plusDays(5)));
        as(li, () -> {
            standIns.end(running.id());
            return true;
        });
        assertThat(absences.on(TODAY)).doesNotContainKey(li);
        assertThat(absences.byDeputy(wang)).singleElement().returns(TODAY.minusDays(1), StandIn::to);
        as(li, () -> standIns.name(li, manager, TODAY, TODAY.plusDays(5)));
    }

    @Test
    void aDeputyWhoLeavesStandsInNoMore() {
        as(li, () -> standIns.name(li, wang, TODAY, TODAY.plusDays(5)));
        As.staff(() -> people.setActive(wang, false));
        assertThat(absences.on(TODAY)).doesNotContainKey(li);
    }

    @Test
    void twoWhoNameEachOtherAtOnceDoNotBothSucceed() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> first = () -> attempt(li, wang);
            Callable<Boolean> second = () -> attempt(wang, li);
            int done = 0;
            for (Future<Boolean> one : two.invokeAll(List.of(first, second))) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        }
    }

    private boolean attempt(long person, long deputy) {
        try {
            as(person, () -> standIns.name(person, deputy, TODAY, TODAY));
            return true;
        } catch (InvalidStandInException e) {
            return false;
        }
    }

    private long person(String name, Role role) {
        String email = UUID.randomUUID() + "@example.test";
        As.staff(() -> people.invite(new NewPerson(name, email, null, null, new Membership(company, role))));
        return directory.ofCompany(company).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T as(long person, Supplier<T> work) {
        Role role = person == manager ? Role.COMPANY_MANAGER : Role.COMPANY_MEMBER;
        return As.person(person, List.of(new Membership(company, role)), work);
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidStandInException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
