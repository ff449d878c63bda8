package org.policydesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** Word .docx: paragraphs as lines, a blank line after each; table rows as lines with tabs. */
final class WordFile {
    private WordFile() {}

    static SourceText read(byte[] bytes, Limits limits) {
        try {
            PackedSize.check(bytes, limits);
            return text(bytes, limits);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | RecordFormatException broken) {
            throw failure(broken);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableDocumentException(Reason.CORRUPT, broken);
        }
    }

    private static SourceText text(byte[] bytes, Limits limits) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                append(element, text);
                if (text.length() > limits.maxCharacters()) {
                    throw new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, limits.maxCharacters());
                }
            }
            return new SourceText(text.toString(), List.of(0), Format.WORD);
        }
    }

    /** POI's own guard against packed bombs speaks only through the words of its exception. */
    private static UnreadableDocumentException failure(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, broken);
            }
        }
        return new UnreadableDocumentException(Reason.CORRUPT, broken);
    }

    private static void append(IBodyElement element, StringBuilder text) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(paragraph.getText()).append("\n\n");
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    text.append(cell.getText().replace('\n', ' ')).append('\t');
                }
                text.append('\n');
            }
            text.append('\n');
        }
    }
}
