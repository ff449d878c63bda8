package org.policydesk.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** PDF with a text layer, page by page in reading order; a page starts with one space, as converted compilations have it. */
final class PdfFile {
    /** Fewer characters a page, on average, and the pages are pictures. */
    private static final int SCANT = 8;

    private PdfFile() {}

    static SourceText read(byte[] bytes, Limits limits) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.maxPages()) {
                throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES, limits.maxPages(), pages);
            }
            return text(document, pages, limits);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, locked);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(Reason.CORRUPT, broken);
        }
    }

    private static SourceText text(PDDocument document, int pages, Limits limits) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        int characters = 0;
        for (int page = 1; page <= pages; page++) {
            starts.add(text.length());
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String content = stripper.getText(document).strip();
            characters += content.length();
            text.append(' ').append(content).append('\n');
            if (text.length() > limits.maxCharacters()) {
                throw new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, limits.maxCharacters());
            }
        }
        if (pages == 0 || characters < (long) SCANT * pages) {
            throw new UnreadableDocumentException(pages == 0 ? Reason.EMPTY : Reason.NO_TEXT_LAYER);
        }
        return new SourceText(text.toString(), starts, Format.PDF);
    }
}
