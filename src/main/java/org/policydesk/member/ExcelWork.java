package org.policydesk.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policydesk.member.excel.ReadLimits;
import org.policydesk.member.excel.UnreadableWorkbookException;
import org.policydesk.member.excel.WorkbookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done for an import: read and compared for the preview, then compared again and written. */
@Component
class ExcelWork {
    private static final Logger LOG = LoggerFactory.getLogger(ExcelWork.class);

    private final WorkbookReader reader;
    private final ImportPlanner planner;
    private final ImportWriter writer;
    private final Companies companies;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    ExcelWork(
            ExcelForms forms,
            ReadLimits limits,
            ImportPlanner planner,
            ImportWriter writer,
            Companies companies,
            Reach reach,
            PlatformTransactionManager transactions) {
        this.reader = new WorkbookReader(forms.all(), limits);
        this.planner = planner;
        this.writer = writer;
        this.companies = companies;
        this.reach = reach;
        this.transaction = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads the file, which is gone then, and says what it would do. */
    void preview(ExcelRun run, Path file) {
        guarded(run, () -> {
            try {
                run.read(reader.read(file, percent -> run.at(ExcelStage.READING, percent)));
            } finally {
                discard(file);
            }
            run.at(ExcelStage.COMPARING, 0);
            run.ready(Objects.requireNonNull(reading.execute(status -> plan(run, ExcelStage.COMPARING))), false);
        });
    }

    /**
     * Does what the preview said, all of it or nothing. If the same file would by now do something else, nothing is written and
     * the new preview is shown.
     */
    void apply(ExcelRun run) {
        guarded(run, () -> {
            Objects.requireNonNull(transaction.execute(status -> write(run)))
                    .ifPresentOrElse(changed -> run.ready(changed, true), () -> run.end(ExcelStage.DONE, null));
        });
    }

    /** The plan as it is by now, if it is another one; nothing was written then. */
    private Optional<ImportPlan> write(ExcelRun run) {
        if (!Objects.equals(reach.tenant(), run.tenant())) {
            throw new AccessDeniedException("works for another company by now");
        }
        Map<String, Long> ids = lock(run);
        ImportPlan now = plan(run, ExcelStage.WRITING);
        if (!now.equals(run.plan())) {
            return Optional.of(now);
        }
        writer.write(
                now.acts(), ids, percent -> run.at(ExcelStage.WRITING, percent), () -> run.at(ExcelStage.MATCHING, 0));
        return Optional.empty();
    }

    /** Always in the order of the numbers, so that two imports wait for each other and don't block each other. */
    private Map<String, Long> lock(ExcelRun run) {
        Map<String, Long> all = new HashMap<>();
        companies
                .all(run.tenant())
                .forEach(company -> all.put(company.particulars().creditCode(), company.id()));
        List<Long> touched = new ArrayList<>(run.plan().acts().stream()
                .map(act -> all.get(act.creditCode()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        touched.forEach(id -> companies.lock(run.tenant(), id));
        return all;
    }

    private ImportPlan plan(ExcelRun run, ExcelStage stage) {
        return planner.plan(
                run.workbook(), run.tenant(), percent -> run.at(stage, stage == ExcelStage.WRITING ? 0 : percent));
    }

    private static void guarded(ExcelRun run, Runnable work) {
        try {
            work.run();
        } catch (UnreadableWorkbookException unreadable) {
            run.end(ExcelStage.FAILED, new ExcelNotice(unreadable.key(), unreadable.arguments()));
        } catch (ExcelRun.CancelledException cancelled) {
            run.end(ExcelStage.CANCELLED, null);
        } catch (MemberChangedException | MemberNotFoundException | InvalidMemberException meanwhile) {
            LOG.info("Excel import {} met a change: {}", run.id(), meanwhile.getMessage());
            run.end(ExcelStage.FAILED, new ExcelNotice("excel.failed.meanwhile", List.of()));
        } catch (AccessDeniedException denied) {
            run.end(ExcelStage.FAILED, new ExcelNotice("excel.failed.denied", List.of()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
            LOG.error("Excel import {} failed", run.id(), unexpected);
            run.end(ExcelStage.FAILED, new ExcelNotice("excel.failed.unexpected", List.of()));
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
