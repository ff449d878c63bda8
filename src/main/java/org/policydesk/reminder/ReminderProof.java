package org.policydesk.reminder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.policydesk.account.ForStaff;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the association can prove: for each task what was planned, sent, refused, come back and acknowledged, with the mail
 * servers' own words.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ReminderProof {
    private final ProofRows rows;
    private final MessageSource texts;

    ReminderProof(ProofRows rows, MessageSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The task's lines, by time; none for an unknown number. */
    public List<ProofLine> ofTask(long taskId) {
        return rows.ofTask(taskId);
    }

    /** The lines of every task of the member, task by task, by due date. */
    public List<ProofLine> ofMember(long memberId) {
        return rows.tasksOf(memberId).stream()
                .flatMap(task -> rows.ofTask(task).stream())
                .toList();
    }

    /** Writes the task's lines as a workbook (.xlsx) of text and dates, without any formula; the stream stays open. */
    public void exportTask(long taskId, Locale language, OutputStream out) throws IOException {
        new ProofWorkbook(texts, language).write(ofTask(taskId), out);
    }

    /** The same for every task of the member. */
    public void exportMember(long memberId, Locale language, OutputStream out) throws IOException {
        new ProofWorkbook(texts, language).write(ofMember(memberId), out);
    }
}
