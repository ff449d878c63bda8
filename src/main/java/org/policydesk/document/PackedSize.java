package org.policydesk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.policydesk.document.UnreadableDocumentException.Reason;

/**
 * Measures what a packed file holds before anything of it is kept in memory. POI's own guard looks at the ratio of each part,
 * which a bomb stays just below, and not at the sum.
 */
final class PackedSize {
    private static final long MEGABYTE = 1 << 20;
    /** A text of the largest size accepted, with generous formatting, stays below; parsed, it takes several times as much. */
    private static final long MOST_XML = 96 * MEGABYTE;

    private static final long MOST = 256 * MEGABYTE;

    private PackedSize() {}

    /**
     * @throws UnreadableDocumentException if it holds too much
     * @throws IOException if it is no sound packed file
     */
    static void check(byte[] packed, Limits limits) throws IOException {
        long xml = 0;
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean picture = entry.getName().toLowerCase(Locale.ROOT).startsWith("word/media/");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    all += n;
                    xml += picture ? 0 : n;
                    if (all > MOST || xml > MOST_XML) {
                        throw new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, limits.maxCharacters());
                    }
                }
            }
        }
    }
}
