package org.policydesk.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** Decides a file's format by its content, and refuses a name that says something else. */
final class FormatDetector {
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int HEAD = 8192;
    /** OLE2 holds old Word files and also encrypted .docx, which names this stream in UTF-16. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** The stream of a .doc, which old .xls and .ppt don't have. */
    private static final byte[] WORD_DOCUMENT = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private FormatDetector() {}

    static Format detect(byte[] bytes, String fileName) {
        String extension = extension(fileName);
        Format format = byContent(bytes, extension);
        if (format == null) {
            throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT);
        }
        Set<String> known = Set.of("txt", "docx", "pdf", "doc", "text");
        boolean text = format == Format.TEXT && (extension.equals("text") || !known.contains(extension));
        if (!extension.isEmpty() && !extension.equals(format.extension()) && !text) {
            throw new UnreadableDocumentException(Reason.WRONG_EXTENSION, extension, format.extension());
        }
        if (text && !extension.isEmpty() && !extension.equals("text")) {
            throw new UnreadableDocumentException(Reason.UNKNOWN_FORMAT);
        }
        return format;
    }

    private static @Nullable Format byContent(byte[] bytes, String extension) {
        if (indexOf(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII), Math.min(bytes.length, 1024)) >= 0) {
            return Format.PDF;
        }
        if (startsWith(bytes, new byte[] {'P', 'K', 3, 4})) {
            boolean word = holds(bytes, "word/");
            boolean broken = extension.equals("docx") && !holds(bytes, "xl/") && !holds(bytes, "ppt/");
            return word || broken ? Format.WORD : null;
        }
        if (startsWith(bytes, OLE)) {
            if (indexOf(bytes, ENCRYPTED_PACKAGE, bytes.length) >= 0) {
                throw new UnreadableDocumentException(Reason.ENCRYPTED);
            }
            boolean word = indexOf(bytes, WORD_DOCUMENT, bytes.length) >= 0;
            return word || extension.equals("doc") ? Format.OLD_WORD : null;
        }
        return looksLikeText(bytes) ? Format.TEXT : null;
    }

    private static boolean looksLikeText(byte[] bytes) {
        int odd = 0;
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                return false;
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd * 100 <= length;
    }

    private static boolean holds(byte[] bytes, String words) {
        return indexOf(bytes, words.getBytes(StandardCharsets.US_ASCII), bytes.length) >= 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && indexOf(bytes, magic, magic.length) == 0;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int limit) {
        for (int i = 0; i + wanted.length <= limit; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
