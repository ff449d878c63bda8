package org.policydesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Other tests count in the same calendar, so each of these leaves it as it was. */
@RecordApplicationEvents
abstract class HolidayTablesContract {
    private static final String TABLE = """
            year,2032
            number,国办发明电〔2031〕1号
            issued,2031-11-05
            date,kind,name
            2031-12-31,holiday,元旦
            2032-01-01,holiday,元旦
            2032-01-02,holiday,元旦
            2032-01-10,working,
            """;
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 12);
    private static final LocalDate SUNDAY = LocalDate.of(2025, 3, 16);

    @Autowired
    HolidayTables tables;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    HolidayRows rows;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    @AfterEach
    void nothingOfStaff() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("delete from calendar_notice_day").update();
            jdbc.sql("delete from calendar_notice").update();
            jdbc.sql("delete from calendar_edit").update();
            jdbc.sql("delete from calendar_closing_day").update();
            calendars.forget();
        });
    }

    @Test
    void withoutAnythingOfStaffTheNoticesThatComeWithTheProgramHold() {
        assertThat(As.staff(tables::years)).isEqualTo(WorkingCalendar.standard().years());
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(As.staff(() -> tables.year(2025)).provisional()).isFalse();
        assertThat(As.staff(() -> tables.year(2040)).provisional()).isTrue();
    }

    @Test
    void anImportedYearIsInForceAtOnceAndNoLongerProvisional() {
        assertThat(calendars.current().isProvisional(2032)).isTrue();

        assertThat(As.staff(() -> tables.importYear(TABLE))).isEqualTo(2032);

        WorkingCalendar current = calendars.current();
        assertThat(current.isProvisional(2032)).isFalse();
        assertThat(current.kindOf(LocalDate.of(2031, 12, 31))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(current.kindOf(LocalDate.of(2032, 1, 10))).isEqualTo(DayKind.MAKE_UP_WORKING);
        YearSheet sheet = As.staff(() -> tables.year(2032));
        assertThat(sheet.source()).isEqualTo("国办发明电〔2031〕1号 (2031-11-05)");
        assertThat(sheet.names()).containsEntry(LocalDate.of(2032, 1, 1), "元旦");
        assertThat(events.stream(CalendarEvent.class)).containsExactly(new CalendarEvent.CalendarChanged(2032));
    }

    @Test
    void anImportReplacesWhatWasKnownOfTheYearAndTakesChangesByHandBack() {
        As.staff(() -> tables.setDay(LocalDate.of(2032, 3, 3), DayKind.PUBLIC_HOLIDAY));
        As.staff(() -> tables.importYear(TABLE));
        As.staff(() -> tables.importYear(TABLE.replace("2032-01-02,holiday,元旦\n", "")));

        assertThat(calendars.current().kindOf(LocalDate.of(2032, 3, 3))).isEqualTo(DayKind.WORKING);
        assertThat(calendars.current().kindOf(LocalDate.of(2032, 1, 2))).isEqualTo(DayKind.WORKING);
        assertThat(journal.of(HolidayTables.SUBJECT, 2032))
                .filteredOn(entry -> !"recounted".equals(entry.action()))
                .first()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("imported"))
                .satisfies(entry -> assertThat(entry.before()).isEqualTo("国办发明电〔2031〕1号 (2031-11-05)"))
                .satisfies(entry -> assertThat(entry.personId()).isEqualTo(As.STAFF));
    }

    @Test
    void aTableWithErrorsNamesEachLineAndChangesNothing() {
        InvalidTableException refused = catchThrowableOfType(
                InvalidTableException.class,
                () -> As.staff(() -> tables.importYear(TABLE + "2032-13-01,holiday,\n2032-01-14,working,\n")));

        assertThat(refused.errors())
                .containsExactly(
                        new LineError(9, "date", "calendar.error.date"),
                        new LineError(10, "kind", "calendar.error.notWeekend"));
        assertThat(calendars.current().isProvisional(2032)).isTrue();
        assertThat(events.stream(CalendarEvent.class)).isEmpty();
    }

    @Test
    void aDayThatIsChangedIsInForceUntilItIsTakenBack() {
        As.staff(() -> tables.setDay(WEDNESDAY, DayKind.PUBLIC_HOLIDAY));
        As.staff(() -> tables.setDay(SUNDAY, DayKind.MAKE_UP_WORKING));

        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendars.current().isWorkingDay(SUNDAY)).isTrue();
        assertThat(calendars.current().isProvisional(2025)).isFalse();
        assertThat(As.staff(() -> tables.year(2025)).changed()).containsExactlyInAnyOrder(WEDNESDAY, SUNDAY);

        As.staff(() -> tables.resetDay(WEDNESDAY));
        As.staff(() -> tables.resetDay(SUNDAY));

        assertThat(calendars.current().years())
                .isEqualTo(WorkingCalendar.standard().years());
        assertThat(journal.of(HolidayTables.SUBJECT, 2025))
                .filteredOn(entry -> !"recounted".equals(entry.action()))
                .extracting(entry -> entry.action() + " " + entry.before() + " " + entry.after())
                .startsWith(
                        "dayReset 2025-03-16 MAKE_UP_WORKING null",
                        "dayReset 2025-03-12 PUBLIC_HOLIDAY null",
                        "daySet 2025-03-16 WEEKEND 2025-03-16 MAKE_UP_WORKING",
                        "daySet 2025-03-12 WORKING 2025-03-12 PUBLIC_HOLIDAY");
    }

    @Test
    void aDayChangedInAnEstimatedYearLeavesTheYearProvisional() {
        LocalDate day = LocalDate.of(2033, 4, 6);
        As.staff(() -> tables.setDay(day, DayKind.PUBLIC_HOLIDAY));

        assertThat(calendars.current().kindOf(day)).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendars.current().kindOf(LocalDate.of(2033, 10, 3))).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(calendars.current().isProvisional(2033)).isTrue();
        assertThat(As.staff(tables::years)).extracting(CalendarYear::year).endsWith(2033);
    }

    @Test
    void aWednesdayIsNoMakeUpDayAndASundayNoOrdinaryWorkingDay() {
        assertThatThrownBy(() -> As.staff(() -> tables.setDay(WEDNESDAY, DayKind.MAKE_UP_WORKING)))
                .isInstanceOf(InvalidDayException.class);
        assertThatThrownBy(() -> As.staff(() -> tables.setDay(WEDNESDAY, DayKind.WEEKEND)))
                .isInstanceOf(InvalidDayException.class);
        assertThatThrownBy(() -> As.staff(() -> tables.setDay(SUNDAY, DayKind.WORKING)))
                .isInstanceOf(InvalidDayException.class);
        assertThatThrownBy(() -> As.staff(() -> tables.setDay(LocalDate.of(1999, 1, 1), DayKind.PUBLIC_HOLIDAY)))
                .isInstanceOf(InvalidDayException.class);
    }

    @Test
    void aChangeThatIsRolledBackIsSeenByNobodyAfterwards() {
        As.staff(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                tables.setDay(WEDNESDAY, DayKind.PUBLIC_HOLIDAY);
                assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isFalse();
                status.setRollbackOnly();
            });
        });

        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void aClosingDayCountsForTheAssociationsOwnWorkOnly() {
        As.staff(() -> tables.addClosingDay(WEDNESDAY));
        As.staff(() -> tables.addClosingDay(WEDNESDAY));

        assertThat(As.staff(tables::closingDays)).containsExactly(WEDNESDAY);
        assertThat(calendars.current().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(calendars.forWork().isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(events.stream(CalendarEvent.class)).containsExactly(new CalendarEvent.ClosingDaysChanged(2025));

        As.staff(() -> tables.removeClosingDay(WEDNESDAY));
        assertThat(calendars.forWork().isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void aRestDayIsNoClosingDay() {
        assertThatThrownBy(() -> As.staff(() -> tables.addClosingDay(SUNDAY)))
                .isInstanceOfSatisfying(InvalidDayException.class, refused -> assertThat(refused.reasonKey())
                        .isEqualTo("calendar.error.restDay"));
    }

    @Test
    void aChangeMadeOnAnotherNodeIsSeenHereAsSoonAsItIsThrough() {
        WorkingCalendars otherNode = new WorkingCalendars(rows);
        assertThat(otherNode.current().isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(otherNode.current()).isSameAs(otherNode.current());

        As.staff(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                tables.setDay(WEDNESDAY, DayKind.PUBLIC_HOLIDAY);
                assertThat(apart(() -> calendars.current().isWorkingDay(WEDNESDAY)))
                        .as("before it is through")
                        .isTrue();
            });
        });

        assertThat(otherNode.current().isWorkingDay(WEDNESDAY)).isFalse();
        As.staff(() -> tables.resetDay(WEDNESDAY));
        assertThat(otherNode.current().isWorkingDay(WEDNESDAY)).isTrue();
    }

    private boolean apart(java.util.function.BooleanSupplier question) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(own.execute(status -> question.getAsBoolean()));
    }
}
