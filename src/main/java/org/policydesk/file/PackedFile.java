package org.policydesk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.policydesk.file.FileRefusedException.Why;

/** A zip archive that is a document. It is unpacked into nothing, to see that it unpacks to a sensible size. */
final class PackedFile {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L << 20;
    /** Below this nothing can harm, however well it is packed. */
    private static final long HARMLESS = 20L << 20;

    private static final int MOST_TIMES = 150;

    private PackedFile() {}

    /**
     * @throws FileRefusedException if it is no document, is damaged, carries macros, or unpacks to too much
     */
    static FileKind kindOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            requireSensibleSize(zip, entries, Files.size(file));
            Set<String> names = entries.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                throw new FileRefusedException(Why.MACROS);
            }
            return kindOf(names);
        } catch (ZipException e) {
            throw new FileRefusedException(Why.DAMAGED);
        }
    }

    private static FileKind kindOf(Set<String> names) {
        if (names.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        if (names.contains("[Content_Types].xml")) {
            if (any(names, "word/")) {
                return FileKind.DOCX;
            } else if (any(names, "xl/")) {
                return FileKind.XLSX;
            } else if (any(names, "ppt/")) {
                return FileKind.PPTX;
            }
        }
        throw new FileRefusedException(Why.UNKNOWN_KIND);
    }

    private static boolean any(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** Sizes that an archive says of itself prove nothing, so the bytes are counted. */
    private static void requireSensibleSize(ZipFile zip, List<? extends ZipEntry> entries, long packed)
            throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw new FileRefusedException(Why.UNPACKS_TOO_MUCH);
        }
        long most = Math.min(MOST_BYTES, Math.max(HARMLESS, packed * MOST_TIMES));
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries) {
            try (InputStream content = zip.getInputStream(entry)) {
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    total += n;
                    if (total > most) {
                        throw new FileRefusedException(Why.UNPACKS_TOO_MUCH);
                    }
                }
            }
        }
    }
}
