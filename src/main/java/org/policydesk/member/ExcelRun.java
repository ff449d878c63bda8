package org.policydesk.member;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.ReadFault;
import org.policydesk.member.excel.ReadWorkbook;
import org.springframework.security.core.Authentication;

/**
 * One import from the file to the end. One thread at a time works on it; how far it is, is read and cancelling asked for from
 * others.
 */
final class ExcelRun {
    private static final ReadWorkbook NOTHING = new ReadWorkbook(List.of(), List.of(), List.of());

    private final long id;
    private final long personId;
    private final @Nullable Long tenant;
    private final String fileName;
    private final Authentication identity;
    private volatile ExcelStage stage = ExcelStage.READING;
    private volatile int percent;
    private volatile boolean cancelled;
    private volatile boolean outdated;
    private volatile ReadWorkbook workbook = NOTHING;
    private volatile ImportPlan plan = ImportPlan.NONE;
    private volatile ExcelCounts counts = ExcelCounts.NONE;
    private volatile @Nullable ExcelNotice failure;
    private volatile Instant touched;

    /** @param tenant the company whose people send it; null: staff do */
    ExcelRun(long id, long personId, @Nullable Long tenant, String fileName, Authentication identity, Instant now) {
        this.id = id;
        this.personId = personId;
        this.tenant = tenant;
        this.fileName = fileName;
        this.identity = identity;
        this.touched = now;
    }

    /** Somebody asked an import to stop. */
    static final class CancelledException extends RuntimeException {}

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    @Nullable
    Long tenant() {
        return tenant;
    }

    Authentication identity() {
        return identity;
    }

    ReadWorkbook workbook() {
        return workbook;
    }

    ImportPlan plan() {
        return plan;
    }

    ExcelStage stage() {
        return stage;
    }

    void touch(Instant now) {
        touched = now;
    }

    boolean idleSince(Instant then) {
        return !stage.isRunning() && touched.isBefore(then);
    }

    void cancel() {
        cancelled = true;
    }

    /** @throws CancelledException if somebody asked for it meanwhile */
    void at(ExcelStage reached, int percentDone) {
        if (cancelled) {
            throw new CancelledException();
        }
        stage = reached;
        percent = percentDone;
    }

    void read(ReadWorkbook content) {
        workbook = content;
    }

    /** @param changed whether it differs from a plan that people saw before */
    void ready(ImportPlan made, boolean changed) {
        plan = made;
        counts = made.counts();
        outdated = changed;
        at(ExcelStage.READY, 0);
    }

    void end(ExcelStage last, @Nullable ExcelNotice why) {
        failure = why;
        stage = last;
    }

    ExcelImport shown() {
        return new ExcelImport(
                id,
                fileName,
                stage,
                percent,
                counts,
                workbook.notices().stream()
                        .map(notice -> new ExcelNotice(notice.key(), notice.args()))
                        .toList(),
                workbook.faults().stream().map(ExcelRun::fault).toList(),
                outdated,
                failure);
    }

    static ExcelFault fault(ReadFault fault) {
        return new ExcelFault(
                fault.sheet(),
                fault.row(),
                fault.column().isEmpty() ? null : fault.column(),
                fault.key(),
                List.copyOf(fault.args()));
    }
}
