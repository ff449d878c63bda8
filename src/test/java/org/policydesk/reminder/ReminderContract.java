package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.InvalidItemException;
import org.policydesk.policy.ItemEdit;
import org.policydesk.support.As;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What reminders promise, with a real mail server, on whichever database. */
abstract class ReminderContract extends MailedContract {
    @Autowired
    TaskPreviews previews;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPreviewShowsTheTaskAndTheMailOfWhoeverIsChosenAndLeavesNothing() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        ItemEdit edit = ReminderWorld.edit(company, "预览的申报", Nature.TASK, new DeadlineRule.Fixed(DUE));
        List<Integer> before = counts();

        TaskPreview preview = As.staff(() -> previews.of(null, edit, company.id()));

        assertThat(preview.detail().card().due()).isEqualTo(DUE);
        assertThat(preview.detail().checklist())
                .extracting(ChecklistLine::label)
                .containsExactly("申报书 <盖章>");
        assertThat(preview.mail()).satisfies(mail -> {
            assertThat(mail.address()).isEqualTo(manager.email());
            assertThat(mail.subject()).contains("新任务", "预览的申报");
        });
        assertThat(counts()).isEqualTo(before);
        tick();
        assertThat(mailTo(manager)).isEmpty();
    }

    @Test
    void aPreviewOfWhatMembersHaveAlreadyShowsWhatIsInTheFormAndTheirTaskStays() {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        ActionItem item = world.publish(company, "已发布的申报", DUE);
        TaskCard task = world.task(item);
        DeadlineRule later = new DeadlineRule.Fixed(DUE.plusDays(7));

        TaskPreview preview = As.staff(
                () -> previews.of(item.id(), ReminderWorld.edit(company, "改期", Nature.TASK, later), company.id()));

        assertThat(preview.detail().card().due()).isEqualTo(DUE.plusDays(7));
        assertThat(world.task(item)).isEqualTo(task);
        assertThatThrownBy(() -> As.staff(() -> previews.of(
                        item.id(),
                        ReminderWorld.edit(company, "无日期", Nature.TASK, new DeadlineRule.Open("另行通知")),
                        company.id())))
                .isInstanceOf(InvalidItemException.class);
    }

    private List<Integer> counts() {
        return Stream.of("policy", "action_item", "task", "checklist_line", "due_message", "envelope", "journal")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void aPublishedItemIsToldOnceInAMailThatNamesItsDateAndItsLink() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "工业母机企业清单申报", DUE));
        tick();
        tick();
        MimeMessage mail = only(mailTo(manager));
        assertThat(mail.getSubject()).contains("新任务", "工业母机企业清单申报", "3月31日 周一", "还有 15 个工作日");
        assertThat(plain(mail)).contains("https://desk.example.org/task/" + task.id(), "申报书 <盖章>");
        assertThat(plain(mail)).containsSubsequence("怎么办：", "1. 备材料", "   - 申报书 <盖章>", "2. 提交");
        assertThat(html(mail))
                .contains("https://desk.example.org/task/" + task.id(), "申报书 &lt;盖章&gt;")
                .doesNotContain("<盖章>");
    }

    @Test
    void aRungComesAtItsHourOnceAndNotAMinuteEarlier() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "申报", DUE);
        tick();
        at(2025, 3, 17, 8, 29);
        tick();
        assertThat(mailTo(manager)).hasSize(1);
        at(2025, 3, 17, 8, 30);
        tick();
        tick();
        assertThat(mailTo(manager)).hasSize(2);
    }

    @Test
    void afterTheHandInNoRungIsSentAndTheReasonIsKept() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        tick();
        As.staff(() -> tasks.submit(task.id(), LocalDate.of(2025, 3, 10), null, task.version()));
        at(2025, 4, 20, 9, 0);
        tick();
        assertThat(mailTo(manager)).hasSize(1);
        assertThat(of(task))
                .filteredOn(message -> message.rung().kind() == RungKind.BEFORE
                        && message.rung().days() < 30)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.skip()).isIn(SkipReason.SETTLED, SkipReason.MET_ANOTHER));
    }

    @Test
    void aWeekOfDowntimeEndsInOneMailWithWhatStillMatters() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard first = world.task(world.publish(company, "清单申报", DUE));
        TaskCard done = world.task(world.publish(company, "已交的申报", DUE));
        world.publish(company, "年度更新", LocalDate.of(2025, 4, 7));
        tick();
        As.staff(() -> tasks.submit(done.id(), LocalDate.of(2025, 3, 10), null, done.version()));
        at(2025, 3, 24, 12, 0);
        tick();
        List<MimeMessage> mails = mailTo(manager);
        assertThat(mails).hasSize(2);
        assertThat(plain(mails.getLast())).contains("清单申报", "年度更新", "还有 5 个工作日").doesNotContain("已交的申报");
        assertThat(of(first))
                .filteredOn(message -> message.rung().equals(new Rung(RungKind.BEFORE, 14)))
                .singleElement()
                .satisfies(message -> assertThat(message.skip()).isEqualTo(SkipReason.OVERTAKEN));
    }

    @Test
    void aPlanThatNoEventBroughtIsMadeByTheNextTick() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        List<MessageView> planned = of(task);
        jdbc.sql("delete from due_message").update();
        jdbc.sql("delete from reminder_plan").update();
        tick();
        assertThat(of(task))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "state", "envelopeId")
                .containsExactlyInAnyOrderElementsOf(planned);
        assertThat(mailTo(manager)).hasSize(1);
    }

    @Test
    void aNewDateSilencesTheOldRungsAndIsTold() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        tick();
        jdbc.sql("update task set due = date '2025-04-30', due_version = 2 where id = ?")
                .param(task.id())
                .update();
        tick();
        assertThat(of(task))
                .filteredOn(message -> DUE.equals(message.due())
                        && message.rung().kind().isScheduled()
                        && message.skip() != SkipReason.ALREADY_PAST
                        && message.skip() != SkipReason.MET_ANOTHER)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.skip()).isEqualTo(SkipReason.DATE_CHANGED));
        at(2025, 3, 31, 9, 0);
        tick();
        assertThat(only(mailTo(manager).subList(1, 2)).getSubject()).contains("4月30日");
    }

    @Test
    void urgingCarriesTheNoteAndCannotSmuggleMarkupIn() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报\r\nBcc: all@example.org", DUE));
        tick();
        As.staff(() -> tasks.urge(List.of(task.id()), "请今天回复 <script>alert(1)</script>"));
        As.staff(() -> tasks.urge(List.of(task.id()), "第二次"));
        tick();
        MimeMessage mail = mailTo(manager).getLast();
        assertThat(mail.getSubject()).contains("协会催办");
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(html(mail)).contains("&lt;script&gt;", "第二次").doesNotContain("<script");
    }

    @Test
    void theAssigneeIsRemindedInTheManagersPlaceAndBackAgain() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        PersonRef colleague = world.member(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        tick();
        As.staff(() -> tasks.assign(task.id(), colleague.id(), task.version()));
        tick();
        assertThat(only(mailTo(colleague)).getSubject()).contains("指定您为经办人");
        at(2025, 3, 17, 8, 30);
        tick();
        assertThat(mailTo(colleague)).hasSize(2);
        assertThat(mailTo(manager)).hasSize(1);
        jdbc.sql("update person set active = false where id = ?")
                .param(colleague.id())
                .update();
        at(2025, 3, 24, 8, 30);
        tick();
        assertThat(mailTo(manager)).as("nobody active is assigned").hasSize(2);
    }

    @Test
    void silenceIsEscalatedAndAcknowledgingEndsIt() throws Exception {
        PersonRef staff = world.staff();
        ReminderWorld.Company company = world.company();
        world.manager(company);
        TaskCard silent = world.task(world.publish(company, "无人理会的申报", DUE));
        TaskCard known = world.task(world.publish(company, "有人知道的申报", DUE));
        As.staff(() -> tasks.acknowledge(known.id()));
        at(2025, 3, 28, 8, 30);
        tick();
        String mail = plain(only(mailTo(staff)));
        assertThat(mail).contains("无人理会的申报", "企业尚未确认知晓").doesNotContain("有人知道的申报");
        assertThat(of(known))
                .filteredOn(message -> message.rung().kind() == RungKind.ESCALATE_STAFF)
                .singleElement()
                .satisfies(message -> assertThat(message.skip()).isEqualTo(SkipReason.ACKNOWLEDGED));
        assertThat(of(silent)).isNotEmpty();
    }

    @Test
    void aCompanyWithoutPeopleIsToldToTheAssociation() throws Exception {
        PersonRef staff = world.staff();
        ReminderWorld.Company company = world.company();
        world.publish(company, "申报", DUE);
        tick();
        assertThat(only(mailTo(staff)).getSubject()).contains("新任务");
    }

    @Test
    void aTaskWithdrawnBeforeAnybodyHeardOfItMakesNoMail() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        ActionItem unheard = world.publish(company, "没人知道的申报", DUE);
        As.staff(() -> items.withdraw(unheard.id(), "发布有误", unheard.version()));
        tick();
        assertThat(mailTo(manager)).isEmpty();
        ActionItem heard = world.publish(company, "知道的申报", DUE);
        tick();
        As.staff(() -> items.withdraw(heard.id(), "文件已废止", heard.version()));
        tick();
        assertThat(mailTo(manager)).hasSize(2);
        assertThat(mailTo(manager).getLast().getSubject()).contains("已撤回");
    }

    @Test
    void mailThatWaitedForAServerGoesOutGatheredAndUpToDate() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "清单申报", DUE);
        TaskCard done = world.task(world.publish(company, "已交的申报", DUE));
        As.system(gatherer::gather);
        at(2025, 3, 17, 8, 30);
        As.system(gatherer::gather);
        assertThat(states()).containsExactly(EnvelopeState.WAITING, EnvelopeState.REPLACED);
        As.staff(() -> tasks.submit(done.id(), LocalDate.of(2025, 3, 10), null, done.version()));
        at(2025, 3, 18, 8, 30);
        tick();
        MimeMessage mail = only(mailTo(manager));
        assertThat(plain(mail)).contains("清单申报", "还有 9 个工作日").doesNotContain("已交的申报");
    }

    @Test
    void twoGatherersAtOnceNeverDouble() throws Exception {
        List<PersonRef> managers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ReminderWorld.Company company = world.company();
            managers.add(world.manager(company));
            world.publish(company, "申报", DUE);
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> As.system(gatherer::gather);
            int made = 0;
            for (Future<Integer> result : threads.invokeAll(List.of(node, node))) {
                made += result.get();
            }
            assertThat(made).isEqualTo(20);
        }
        tick();
        for (PersonRef manager : managers) {
            assertThat(mailTo(manager)).hasSize(1);
        }
    }

    @Test
    void twoPlannersAtOnceNeverDouble() throws Exception {
        ReminderWorld.Company company = world.company();
        world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        List<MessageView> planned = of(task);
        jdbc.sql("delete from due_message").update();
        jdbc.sql("delete from reminder_plan").update();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> As.system(planner::sweep);
            for (Future<Integer> result : threads.invokeAll(List.of(node, node))) {
                assertThat(result.get()).isBetween(0, 1);
            }
        }
        assertThat(of(task)).hasSameSizeAs(planned);
    }

    @Test
    void whoReadsEnglishIsWrittenToInEnglish() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        jdbc.sql("update person set locale = 'en' where id = ?")
                .param(manager.id())
                .update();
        world.publish(company, "申报", new DeadlineRule.Window(LocalDate.of(2025, 3, 1), DUE));
        tick();
        assertThat(only(mailTo(manager)).getSubject()).contains("New task", "Mon 31 Mar", "15 working days left");
    }

    @Test
    void onlyTheAssociationLooksIntoTheOutbox() {
        assertThatThrownBy(() -> As.manager(1, () -> reminders.countPlanned(new MessageFilter(Set.of(), null))))
                .isInstanceOf(AccessDeniedException.class);
        int all = As.staff(() -> reminders.countPlanned(new MessageFilter(Set.of(MessageState.PLANNED), "申报")));
        assertThat(all).isZero();
    }

    private List<MessageView> of(TaskCard task) {
        return of(task.id());
    }

    private List<EnvelopeState> states() {
        return envelopes.list(EnvelopeFilter.all(), 0, 100).stream()
                .filter(row -> row.purpose().equals("reminder"))
                .map(EnvelopeRow::state)
                .toList();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
