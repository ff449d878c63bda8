package org.policydesk.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.file.FileTooLargeException;
import org.policydesk.member.excel.ReadLimits;
import org.policydesk.member.excel.WorkbookWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members' data as Excel workbooks, out and in. Staff reach every member, a company's manager the company; others get none of
 * it. An import changes nothing before somebody has seen its preview and said so; it is known to the person who sent the file
 * only, everybody else is answered as if there were none ({@link ExcelImportNotFoundException}).
 */
@Service
@ForSignedIn
public class MemberExcel {
    private final ExcelForms forms;
    private final ExcelExport export;
    private final RejectedRows rejectedRows;
    private final WayBackRows wayBackRows;
    private final StandingReader standing;
    private final ExcelRuns runs;
    private final Reach reach;
    private final CurrentUser currentUser;
    private final ReadLimits limits;
    private final WorkbookWriter writer;

    MemberExcel(
            ExcelForms forms,
            ExcelExport export,
            RejectedRows rejectedRows,
            WayBackRows wayBackRows,
            StandingReader standing,
            ExcelRuns runs,
            Reach reach,
            CurrentUser currentUser,
            ReadLimits limits) {
        this.forms = forms;
        this.export = export;
        this.rejectedRows = rejectedRows;
        this.wayBackRows = wayBackRows;
        this.standing = standing;
        this.runs = runs;
        this.reach = reach;
        this.currentUser = currentUser;
        this.limits = limits;
        this.writer = new WorkbookWriter(forms.all(), forms.rules());
    }

    /**
     * Writes an empty workbook with headings, notes and drop-down lists.
     *
     * @param out left open
     */
    public void template(OutputStream out) throws IOException {
        scope();
        writer.write(out, form -> Collections.emptyIterator());
    }

    /**
     * Writes what is recorded, in the form that an import takes.
     *
     * @param out left open
     */
    @Transactional(readOnly = true)
    public void export(OutputStream out) throws IOException {
        Standing now = standing.read(scope());
        writer.write(out, form -> export.rows(form.name(), now));
    }

    /** The largest file taken, in bytes. */
    public long maxSize() {
        scope();
        return limits.maxSize().toBytes();
    }

    /** The most rows taken, in all sheets together. */
    public int maxRows() {
        scope();
        return limits.maxRows();
    }

    /**
     * Takes a file and begins to read it; an earlier import of the person is dropped.
     *
     * @return the import's number
     * @throws FileTooLargeException if the file is too large; nothing is kept then
     * @throws ExcelRefusedException if too many imports are waiting
     */
    public long start(InputStream content, String fileName) {
        Long tenant = scope();
        Path file = KeptUpload.keep(content, limits.maxSize().toBytes());
        return runs.start(
                        currentUser.require().personId(),
                        tenant,
                        fileName,
                        Objects.requireNonNull(
                                SecurityContextHolder.getContext().getAuthentication()),
                        file)
                .id();
    }

    /** How far the import is and what it would do or has done. */
    public ExcelImport get(long importId) {
        return find(importId).shown();
    }

    /** The rows that do one of these things, those with faults first. */
    public List<ExcelRow> rows(long importId, Set<ExcelRow.Status> kinds) {
        return find(importId).plan().shown(kinds);
    }

    /**
     * Begins to write what the preview shows, in one go.
     *
     * @param skipFaulty whether rows with faults are left out; otherwise there must be none
     * @throws ExcelRefusedException if the preview isn't ready, changes nothing, or has faults that nobody wants to leave out
     */
    public void apply(long importId, boolean skipFaulty) {
        ExcelRun run = find(importId);
        ExcelImport shown = run.shown();
        if (shown.stage() != ExcelStage.READY) {
            throw new ExcelRefusedException("excel.refused.not-ready");
        }
        if (!shown.counts().changesSomething()) {
            throw new ExcelRefusedException("excel.refused.nothing");
        }
        if (!skipFaulty
                && (shown.counts().rejected() > 0 || !shown.sheetFaults().isEmpty())) {
            throw new ExcelRefusedException("excel.refused.faults");
        }
        runs.apply(run);
    }

    /** Stops the import as soon as it can; what is being written is taken back. */
    public void cancel(long importId) {
        ExcelRun run = find(importId);
        run.cancel();
        if (!run.stage().isRunning()) {
            runs.forget(importId);
        }
    }

    /**
     * Writes the rejected rows with their reasons in a column of its own, to be mended and sent again.
     *
     * @param out left open
     */
    public void rejected(long importId, OutputStream out) throws IOException {
        List<PlannedRow> rejected = find(importId).plan().rejected();
        writer.writeRejected(out, form -> rejectedRows.rows(form.name(), rejected));
    }

    /**
     * Writes a workbook that puts particulars and facts back as they stood before this import, for whoever sends it in.
     *
     * @param out left open
     * @throws ExcelRefusedException if the import isn't done
     */
    public void wayBack(long importId, OutputStream out) throws IOException {
        ExcelRun run = find(importId);
        if (run.stage() != ExcelStage.DONE) {
            throw new ExcelRefusedException("excel.refused.not-done");
        }
        writer.write(out, form -> wayBackRows.rows(form, run.plan()));
    }

    private ExcelRun find(long importId) {
        Long tenant = scope();
        return runs.find(importId, currentUser.require().personId(), tenant);
    }

    /** The company that the person is limited to; null: none. */
    private @Nullable Long scope() {
        currentUser.require();
        Long tenant = reach.tenant();
        if (tenant != null && !reach.mayRecord(tenant)) {
            throw new AccessDeniedException("only managers exchange workbooks");
        }
        return tenant;
    }
}
