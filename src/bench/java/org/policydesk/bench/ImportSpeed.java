package org.policydesk.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.policydesk.document.MadeFiles;
import org.policydesk.generated.GeneratedCompilation;
import org.policydesk.policy.ImportProgress;
import org.policydesk.policy.ImportStage;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;

/** Compilations in Word, uploaded and imported one after the other until their drafts are there; each is another text. */
final class ImportSpeed {
    private static final int PAGES = Integer.getInteger("bench.pages", 300);
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long LOOK_NANOS = 2_000_000;

    private final BenchDesk desk;
    private int uploads;

    ImportSpeed(BenchDesk desk) {
        this.desk = desk;
    }

    TableRow run(int rounds) {
        importNext();
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = importNext();
        }
        Times times = new Times(seconds);
        int items = desk.jdbc().queryForObject("select count(*) from action_item", Integer.class);
        return new TableRow(
                "import + extract",
                String.format(Locale.ROOT, "%,d pages of %d characters, Word", PAGES, GeneratedCompilation.PAGE),
                rounds,
                PAGES / times.median(),
                "pages/s",
                String.format(Locale.ROOT, "%.1f s a file with %,d drafts", times.median(), items / uploads));
    }

    private double importNext() {
        List<String> text = new GeneratedCompilation(uploads++).paragraphs(PAGES);
        byte[] file = file(text);
        return Times.once(() -> As.staff(() -> {
            SourceDocuments documents = desk.get(SourceDocuments.class);
            long id = documents.startImport(new ByteArrayInputStream(file), "bench" + uploads + ".docx", WORD);
            ImportProgress progress = documents.progress(id);
            while (progress.stage().isRunning()) {
                LockSupport.parkNanos(LOOK_NANOS);
                progress = documents.progress(id);
            }
            if (progress.stage() != ImportStage.DONE) {
                throw new IllegalStateException("the import ended as " + progress);
            }
        }));
    }

    private static byte[] file(List<String> text) {
        try {
            return MadeFiles.word(text.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
