package org.policydesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** Word .doc of 97 to 2003: paragraphs as lines, a blank line after each; table rows as lines with tabs. */
final class OldWordFile {
    private static final char CELL_END = '\u0007';

    private OldWordFile() {}

    static SourceText read(byte[] bytes, Limits limits) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return new SourceText(text(document.getRange(), limits), List.of(0), Format.OLD_WORD);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, locked);
        } catch (OldWordFileFormatException older) {
            throw new UnreadableDocumentException(Reason.OLD_WORD, older);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnreadableDocumentException told
                    ? told
                    : new UnreadableDocumentException(Reason.CORRUPT, broken);
        }
    }

    private static String text(Range range, Limits limits) {
        StringBuilder text = new StringBuilder();
        boolean row = false;
        for (int p = 0; p < range.numParagraphs(); p++) {
            Paragraph paragraph = range.getParagraph(p);
            String line = plain(paragraph.text());
            if (paragraph.isTableRowEnd()) {
                text.append('\n');
            } else if (paragraph.isInTable()) {
                text.append(line).append('\t');
            } else {
                text.append(row ? "\n" : "").append(line).append("\n\n");
            }
            row = paragraph.isInTable();
            if (text.length() > limits.maxCharacters()) {
                throw new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, limits.maxCharacters());
            }
        }
        return text.toString();
    }

    /** Without the instructions of fields (links, page numbers) and the marks that end paragraphs and cells. */
    private static String plain(String text) {
        return Range.stripFields(text)
                .replace(CELL_END, ' ')
                .replace('\u000b', '\n')
                .replace("\f", "")
                .replace("\r", "")
                .strip();
    }
}
