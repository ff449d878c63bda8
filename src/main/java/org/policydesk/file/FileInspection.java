package org.policydesk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.policydesk.file.FileRefusedException.Why;

/** Tells of what kind a file is by its content. Nothing in it is run or kept. */
final class FileInspection {
    private static final byte[] PDF = "%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int LONGEST = 8;

    private FileInspection() {}

    /**
     * The file's kind.
     *
     * @param name as it was uploaded under
     * @throws FileRefusedException if it is of no allowed kind, or its name says another
     */
    static FileKind of(Path file, String name, Set<FileKind> allowed) throws IOException {
        FileKind kind = byContent(file, ending(name));
        if (!allowed.contains(kind)) {
            throw new FileRefusedException(Why.UNKNOWN_KIND);
        }
        if (!kind.endings().contains(ending(name))) {
            throw new FileRefusedException(Why.NAME_DIFFERS);
        }
        return kind;
    }

    private static FileKind byContent(Path file, String ending) throws IOException {
        byte[] first = beginning(file);
        if (first.length == 0) {
            throw new FileRefusedException(Why.EMPTY);
        }
        if (begins(first, PDF)) {
            return FileKind.PDF;
        } else if (begins(first, JPEG)) {
            return FileKind.JPEG;
        } else if (begins(first, PNG)) {
            return FileKind.PNG;
        } else if (begins(first, ZIP)) {
            return PackedFile.kindOf(file);
        } else if (begins(first, OLE)) {
            CompoundFile.requireNoMacros(file);
            return FileKind.OFFICE_97;
        }
        throw new FileRefusedException(isKnown(ending) ? Why.NAME_DIFFERS : Why.UNKNOWN_KIND);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LONGEST);
        }
    }

    private static boolean begins(byte[] first, byte[] mark) {
        return first.length >= mark.length && Arrays.equals(first, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isKnown(String ending) {
        return FileKind.all().stream().anyMatch(kind -> kind.endings().contains(ending));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
