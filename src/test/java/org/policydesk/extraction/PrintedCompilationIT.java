package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.document.DocumentReader;
import org.policydesk.document.Limits;
import org.policydesk.support.Chromium;

/** A compilation as it comes from a printer: Chinese type, broken lines, a page number at every foot. */
class PrintedCompilationIT {
    private static final Path SAMPLE = Path.of("src", "main", "resources", "sample", "sample-compilation.txt");

    @Test
    void aPrintedPdfGivesThePoliciesAndNearlyAllTheItemsOfItsText() throws IOException {
        String text = Files.readString(SAMPLE);
        ExtractionResult written = new Extractor().extract(text);
        ExtractionResult printed = new Extractor()
                .extract(new DocumentReader(Limits.DEFAULT)
                        .read(print(text), "汇编.pdf")
                        .text());

        assertThat(printed.policies())
                .extracting(PolicyDraft::title, PolicyDraft::docNumber)
                .containsExactlyElementsOf(written.policies().stream()
                        .map(p -> org.assertj.core.groups.Tuple.tuple(p.title(), p.docNumber()))
                        .toList());
        List<Object> missed = new ArrayList<>(rules(written));
        rules(printed).forEach(missed::remove);
        // A page number between two halves of a sentence can still hide a date.
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
        assertThat(printed.items()).hasSizeLessThanOrEqualTo(written.items().size());
    }

    private static List<Object> rules(ExtractionResult result) {
        return result.items().stream()
                .map(item -> (Object) List.of(item.rule(), item.kind()))
                .toList();
    }

    private static byte[] print(String text) {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            page.setContent("<pre style='font-family: Noto Sans CJK SC, sans-serif; white-space: pre-wrap'>"
                    + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>");
            return page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setDisplayHeaderFooter(true)
                    .setHeaderTemplate("<span></span>")
                    .setFooterTemplate("<div style='font-size: 9px; width: 100%; text-align: center'>"
                            + "<span class='pageNumber'></span></div>"));
        }
    }
}
