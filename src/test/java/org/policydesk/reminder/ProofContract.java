package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;

/** What the association can show for a task and for a member: planned, sent, come back, acknowledged, word for word. */
abstract class ProofContract extends MailedContract {
    @Autowired
    ReminderProof proof;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    Chores chores;

    @Test
    void aTasksRecordTellsWhatWasPlannedSentComeBackAndAcknowledgedByWhom() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        TaskCard task = world.task(world.publish(company, "申报", DUE));
        tick();
        MimeMessage told = mailTo(manager).getFirst();
        at(2025, 3, 11, 9, 0);
        acknowledge(manager, company, task);
        at(2025, 3, 17, 8, 30);
        tick();
        comeBack(mailTo(manager).getLast().getMessageID(), manager.email(), "failed", "5.1.1");
        chores.run(Chore.BOUNCES);

        List<ProofLine> lines = As.staff(() -> proof.ofTask(task.id()));
        assertThat(lines).isSortedAccordingTo((a, b) -> a.plannedFor().compareTo(b.plannedFor()));
        assertThat(lines)
                .filteredOn(line -> Rung.of(RungKind.NEW_TASK).equals(line.rung()))
                .singleElement()
                .returns(told.getMessageID(), ProofLine::messageId)
                .returns(told.getSubject(), ProofLine::subject)
                .returns(manager.email(), ProofLine::address)
                .returns(manager.name(), ProofLine::personName)
                .returns(EnvelopeState.SENT, ProofLine::envelopeState)
                .returns("Accepted", ProofLine::outcome)
                .satisfies(line -> assertThat(line.reply()).startsWith("250"))
                .satisfies(line -> assertThat(line.attemptAt()).isNotNull());
        assertThat(lines)
                .filteredOn(line -> "acknowledged".equals(line.answer()))
                .singleElement()
                .returns(manager.name(), ProofLine::personName);
        assertThat(lines)
                .filteredOn(line -> new Rung(RungKind.BEFORE, 14).equals(line.rung()))
                .extracting(ProofLine::outcome)
                .containsExactly("Accepted", "Bounced");
        assertThat(lines)
                .filteredOn(line -> new Rung(RungKind.BEFORE, 30).equals(line.rung()))
                .extracting(ProofLine::skip)
                .containsExactly(SkipReason.ALREADY_PAST);
        assertThat(lines)
                .filteredOn(line -> new Rung(RungKind.BEFORE, 7).equals(line.rung()))
                .extracting(ProofLine::state)
                .containsExactly(MessageState.PLANNED);
    }

    @Test
    void aMembersWorkbookHoldsAllItsTasksInWordsAndNobodyElses() throws Exception {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "=1+1", DUE);
        world.publish(company, "年度更新", DUE.plusDays(7));
        ReminderWorld.Company other = world.company();
        world.manager(other);
        world.publish(other, "别家的申报", DUE);
        tick();
        comeBack(mailTo(manager).getFirst().getMessageID(), manager.email(), "failed", "5.1.1");
        chores.run(Chore.BOUNCES);

        List<List<String>> rows = rows(company.id(), Locale.SIMPLIFIED_CHINESE);
        assertThat(rows.getFirst()).startsWith("任务", "企业", "截止日").endsWith("服务器答复");
        assertThat(rows).extracting(List::getFirst).contains("=1+1", "年度更新").doesNotContain("别家的申报");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("新任务", manager.email(), "服务器已接收"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(11)).isEqualTo("收件方退回"));
        assertThat(rows).allSatisfy(row -> assertThat(String.join("", row)).doesNotContain("reminder.", "{0}"));
        assertThat(rows(company.id(), Locale.ENGLISH))
                .allSatisfy(row -> assertThat(String.join("", row)).doesNotContain("服务器已接收", "reminder."));
    }

    @Test
    void aMembersOrAPersonsRehearsalIsThatPartOfTheWhole() {
        ReminderWorld.Company company = world.company();
        PersonRef manager = world.manager(company);
        world.publish(company, "申报", DUE);
        ReminderWorld.Company other = world.company();
        PersonRef stranger = world.manager(other);
        world.publish(other, "别家的申报", DUE);
        List<RehearsedMail> all = rehearse(RehearsalScope.ALL);
        assertThat(all).extracting(RehearsedMail::personId).contains(manager.id(), stranger.id());
        assertThat(rehearse(new RehearsalScope(company.id(), null)))
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(mail ->
                                mail.plain().contains("\n示例企业") && !mail.plain().contains("别家的申报"))
                        .toList());
        assertThat(rehearse(new RehearsalScope(null, stranger.id())))
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(mail -> mail.personId() == stranger.id())
                        .toList());
    }

    private List<RehearsedMail> rehearse(RehearsalScope scope) {
        return As.staff(() -> rehearsal.ahead(scope, 90));
    }

    private void acknowledge(PersonRef manager, ReminderWorld.Company company, TaskCard task) {
        As.person(manager.id(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), () -> {
            tasks.acknowledge(task.id());
            return true;
        });
    }

    private List<List<String>> rows(long member, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.staff(() -> {
            try {
                proof.exportMember(member, language, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    cells.add(cell.getStringCellValue());
                });
                rows.add(cells);
            });
        }
        return rows;
    }
}
