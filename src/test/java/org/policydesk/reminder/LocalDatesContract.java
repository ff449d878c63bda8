package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.file.FileRefusedException;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfile;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.InvalidLocalDueException;
import org.policydesk.policy.InvalidLocalDueException.Field;
import org.policydesk.policy.InvalidLocalDueException.Reason;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.LocalDueEdit;
import org.policydesk.policy.LocalDues;
import org.policydesk.policy.LocalNotices;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.StaleItemException;
import org.policydesk.support.As;
import org.policydesk.task.DateSource;
import org.policydesk.task.MatchPreview;
import org.policydesk.task.Matching;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.Move;
import org.policydesk.task.Moves;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.task.TaskFileNotFoundException;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.TaskNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a recommending unit's own date (地方截止) does to the tasks of its companies. Ningbo recommends for itself, Hangzhou does not. */
abstract class LocalDatesContract extends MovingContract {
    private static final String HANGZHOU = "330100";
    private static final String PROVINCE = "浙江省";
    private static final String NINGBO = "宁波市";
    private static final LocalDate DUE = LocalDate.of(2025, 4, 30);
    private static final LocalDate EARLIER = LocalDate.of(2025, 4, 18);

    @Autowired
    LocalDues dues;

    @Autowired
    Matching matching;

    @Autowired
    LocalNotices notices;

    @Autowired
    TaskFiles files;

    @Test
    void aUnitsOwnDateHoldsForItsMembersOnlyAndIsToldWithItsReason() {
        ReminderWorld.Company ningbo = world.company();
        PersonRef manager = world.manager(ningbo);
        long hangzhou = world.companies(ningbo, 1, HANGZHOU).getFirst();
        ActionItem item = world.publish(ningbo, "申报", DUE, DateBasis.COMPANY, 3);
        told();
        Runnable enter = () -> dues.enter(item.id(), local(NINGBO, EARLIER, LocalTime.of(17, 0)));

        Moves moves = As.staff(() -> recomputation.preview(enter));
        assertThat(As.staff(() -> dues.ofItem(item.id()))).isEmpty();
        As.staff(() -> recomputation.apply(enter, moves));

        assertThat(moves.all())
                .singleElement()
                .returns(ningbo.id(), Move::memberId)
                .returns(-12L, Move::days);
        TaskDetail moved = world.detail(item, ningbo.id());
        assertThat(moved.card())
                .returns(EARLIER, TaskCard::due)
                .returns(LocalTime.of(17, 0), TaskCard::cutOff)
                .returns(LocalDate.of(2025, 4, 15), TaskCard::startBy)
                .returns(DateSource.LOCAL, TaskCard::dateSource);
        assertThat(moved.local()).returns(NINGBO, LocalDue::unit).returns("甬科〔2025〕3号转发", LocalDue::source);
        assertThat(moved.ruleDue()).isEqualTo(DUE);
        assertThat(world.detail(item, hangzhou))
                .returns(null, TaskDetail::local)
                .satisfies(other -> assertThat(other.card())
                        .returns(DUE, TaskCard::due)
                        .returns(DateSource.NOTICE, TaskCard::dateSource));
        assertThat(mails(manager)).singleElement().asString().contains("原截止 4月30日 周三 → 4月18日 周五 17:00（地方截止有变）");

        LocalDue entered = only(item);
        As.staff(() -> dues.remove(entered.id(), entered.version()));

        assertThat(world.detail(item, ningbo.id()).card())
                .returns(DUE, TaskCard::due)
                .returns(null, TaskCard::cutOff)
                .returns(DateSource.NOTICE, TaskCard::dateSource);
    }

    @Test
    void ofSeveralUnitsOfAMemberTheEarliestDateHolds() {
        ReminderWorld.Company company = world.company();
        recommendedBy(company.id(), List.of("示例集团", PROVINCE));
        ActionItem item = world.publish(company, "申报", DUE, DateBasis.COMPANY, 0);

        As.staff(() -> dues.enter(item.id(), local(PROVINCE, EARLIER.plusDays(3), null)));
        As.staff(() -> dues.enter(item.id(), local("示例集团", EARLIER, null)));
        As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER.minusDays(7), null)));

        assertThat(world.detail(item, company.id()))
                .satisfies(task -> assertThat(task.card().due()).isEqualTo(EARLIER))
                .satisfies(task -> assertThat(task.local()).isNotNull().returns("示例集团", LocalDue::unit));
    }

    @Test
    void aMemberThatComesUnderAnotherUnitTakesItsDate() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        ActionItem item = world.publish(company, "申报", DUE, DateBasis.COMPANY, 0);
        As.staff(() -> dues.enter(item.id(), local(PROVINCE, EARLIER, null)));
        told();
        assertThat(world.detail(item, company.id()).card().due()).isEqualTo(DUE);

        recommendedBy(company.id(), List.of(PROVINCE));

        assertThat(world.detail(item, company.id()).card().due()).isEqualTo(EARLIER);
        assertThat(mails(manager)).singleElement().asString().contains("推荐单位有变");
    }

    @Test
    void aUnitsOwnDateComesBeforeTheOneThatIsPlannedBack() {
        ReminderWorld.Company company = world.company();
        ActionItem item = world.publish(company, "推荐", DUE, DateBasis.RECOMMENDER, 0);
        assertThat(world.detail(item, company.id()).card())
                .returns(LocalDate.of(2025, 4, 17), TaskCard::due)
                .returns(DateSource.SUGGESTED, TaskCard::dateSource);

        As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER, null)));

        assertThat(world.detail(item, company.id()).card())
                .returns(EARLIER, TaskCard::due)
                .returns(DateSource.LOCAL, TaskCard::dateSource);
    }

    @Test
    void thePublisherSeesEachMembersOwnDateAndTheirTasksAreMadeWithIt() {
        ReminderWorld.Company ningbo = world.company();
        long hangzhou = world.companies(ningbo, 1, HANGZHOU).getFirst();
        ActionItem draft = As.staff(() -> items.create(
                new NewItem(null, world.edit(ningbo, "申报", new DeadlineRule.Fixed(DUE), DateBasis.COMPANY, 0))));
        As.staff(() -> dues.enter(draft.id(), local(NINGBO, EARLIER, null)));

        MatchPreview preview = As.staff(() -> matching.preview(draft.id()));
        As.staff(() -> items.publish(draft.id(), draft.version()));

        assertThat(verdict(preview, ningbo.id()))
                .returns(EARLIER, MemberVerdict::due)
                .returns(DateSource.LOCAL, MemberVerdict::source);
        assertThat(verdict(preview, hangzhou)).returns(DUE, MemberVerdict::due);
        assertThat(world.detail(draft, ningbo.id()).card().due()).isEqualTo(EARLIER);
        assertThat(world.detail(draft, hangzhou).card().due()).isEqualTo(DUE);
    }

    @Test
    void aUnitsDateThatIsOverMakesNoNewTaskForItsMembersAndThoseThatHaveOneAreOverdue() {
        ReminderWorld.Company ningbo = world.company();
        long hangzhou = world.companies(ningbo, 1, HANGZHOU).getFirst();
        ActionItem item = world.publish(ningbo, "申报", DUE, DateBasis.COMPANY, 0);
        As.staff(() -> dues.enter(item.id(), local(NINGBO, LocalDate.of(2025, 3, 7), null)));
        long latecomer = world.companies(ningbo, 1, "330200").getFirst();

        assertThat(world.detail(item, ningbo.id()).card().isOverdue()).isTrue();
        assertThat(world.detail(item, hangzhou).card().isOverdue()).isFalse();
        assertThat(world.cards(item)).extracting(TaskCard::memberId).doesNotContain(latecomer);
    }

    @Test
    void anItemAmendedToAnEarlierDateThanTheUnitsHoldsAgain() {
        ReminderWorld.Company company = world.company();
        ActionItem item = world.publish(company, "申报", DUE, DateBasis.COMPANY, 0);
        As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER, null)));
        LocalDate earliest = EARLIER.minusDays(1);

        As.staff(() -> items.amend(
                item.id(),
                world.edit(company, "申报", new DeadlineRule.Fixed(earliest), DateBasis.COMPANY, 0),
                item.version()));

        assertThat(world.detail(item, company.id()).card())
                .returns(earliest, TaskCard::due)
                .returns(DateSource.NOTICE, TaskCard::dateSource);
    }

    @Test
    void whatCannotBeALocalDateIsRefusedWithTheFieldAndTheReason() {
        ReminderWorld.Company company = world.company();
        ActionItem item = world.publish(company, "申报", DUE, DateBasis.COMPANY, 0);
        As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER, null)));

        refused(item, local(" ", EARLIER, null), Field.UNIT, Reason.MISSING);
        refused(item, local("长".repeat(201), EARLIER, null), Field.UNIT, Reason.TOO_LONG);
        refused(item, local(NINGBO + " ", EARLIER, null), Field.UNIT, Reason.TWICE);
        refused(item, new LocalDueEdit(PROVINCE, "once", EARLIER, null, "\n"), Field.SOURCE, Reason.MISSING);
        refused(item, new LocalDueEdit(PROVINCE, "once", null, null, "转发"), Field.DUE, Reason.MISSING);
        refused(item, new LocalDueEdit(PROVINCE, "2025", EARLIER, null, "转发"), Field.KEY, Reason.UNKNOWN_OCCURRENCE);
        refused(item, local(PROVINCE, DUE.plusDays(1), null), Field.DUE, Reason.AFTER_ITEM);
        As.staff(() -> dues.enter(item.id(), local(PROVINCE, DUE, LocalTime.NOON)));
        assertThat(As.staff(() -> dues.ofItem(item.id()))).hasSize(2);
    }

    @Test
    void whoChangesALocalDateThatSomebodyChangedMeanwhileIsTold() {
        ReminderWorld.Company company = world.company();
        ActionItem item = world.publish(company, "申报", DUE, DateBasis.COMPANY, 0);
        As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER, null)));
        LocalDue entered = only(item);
        As.staff(() -> dues.change(entered.id(), local(NINGBO, EARLIER.plusDays(1), null), entered.version()));

        StaleItemException late = catchThrowableOfType(
                StaleItemException.class, () -> As.staff(() -> dues.remove(entered.id(), entered.version())));

        assertThat(late.changedBy()).isEqualTo("协会小王");
        assertThat(only(item).due()).isEqualTo(EARLIER.plusDays(1));
        assertThat(world.detail(item, company.id()).card().due()).isEqualTo(EARLIER.plusDays(1));
    }

    private void refused(ActionItem item, LocalDueEdit edit, Field field, Reason reason) {
        InvalidLocalDueException refused =
                catchThrowableOfType(InvalidLocalDueException.class, () -> As.staff(() -> dues.enter(item.id(), edit)));
        assertThat(refused)
                .returns(field, InvalidLocalDueException::field)
                .returns(reason, InvalidLocalDueException::reason);
    }

    private LocalDue only(ActionItem item) {
        return As.staff(() -> dues.ofItem(item.id())).getFirst();
    }

    @Test
    void theNoticeBehindALocalDateIsReadByStaffAndByThoseItHoldsForAndNothingElseIsTaken() throws IOException {
        ReminderWorld.Company ningbo = world.company();
        long hangzhou = world.companies(ningbo, 1, HANGZHOU).getFirst();
        ActionItem item = world.publish(ningbo, "申报", DUE, DateBasis.COMPANY, 3);
        long local = As.staff(() -> dues.enter(item.id(), local(NINGBO, EARLIER, null)));
        long own = world.detail(item, ningbo.id()).card().id();
        long others = world.detail(item, hangzhou).card().id();
        assertThatThrownBy(() -> As.manager(ningbo.id(), () -> files.openLocalNotice(own)))
                .isInstanceOf(TaskFileNotFoundException.class);
        assertThatThrownBy(() ->
                        As.staff(() -> notices.attach(local, new ByteArrayInputStream("MZ\0\0".getBytes()), "通知.pdf")))
                .isInstanceOf(FileRefusedException.class);
        assertThat(As.staff(() -> dues.ofItem(item.id())).getFirst().notice()).isNull();

        byte[] content = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        As.staff(() -> notices.attach(local, new ByteArrayInputStream(content), "转发通知.pdf"));

        try (InputStream read = As.manager(ningbo.id(), () -> files.openLocalNotice(own)).stream()) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        try (InputStream read = As.staff(() -> notices.open(local)).stream()) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThatThrownBy(() -> As.manager(hangzhou, () -> files.openLocalNotice(others)))
                .isInstanceOf(TaskFileNotFoundException.class);
        assertThatThrownBy(() -> As.manager(hangzhou, () -> files.openLocalNotice(own)))
                .isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(() -> As.manager(ningbo.id(), () -> notices.open(local)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static LocalDueEdit local(String unit, LocalDate due, @Nullable LocalTime cutOff) {
        return new LocalDueEdit(unit, "once", due, cutOff, "甬科〔2025〕3号转发");
    }

    private static MemberVerdict verdict(MatchPreview preview, long member) {
        return preview.verdicts().stream()
                .filter(one -> one.member().id() == member)
                .findFirst()
                .orElseThrow();
    }

    private void recommendedBy(long member, List<String> units) {
        MemberProfile profile = As.staff(() -> world.profiles().get(member));
        MemberParticulars p = profile.particulars();
        MemberParticulars changed = new MemberParticulars(
                p.name(),
                p.formerNames(),
                p.creditCode(),
                p.regionCode(),
                p.industryCode(),
                p.industryName(),
                p.branch(),
                p.ownership(),
                p.centralGroup(),
                p.foundedOn(),
                units);
        As.staff(() -> world.profiles().update(member, profile.version(), changed, true));
    }
}
