package org.policydesk.member.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file before it is opened: whether it is a workbook at all, and whether it swells when it is unpacked. */
final class Unpacking {
    private static final int MOST_PARTS = 1000;
    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    /** @throws UnreadableWorkbookException if it is none, or swells beyond the limit */
    static void check(Path file, ReadLimits limits) throws IOException {
        FileMagic magic = FileMagic.valueOf(file.toFile());
        if (magic == FileMagic.OLE2) {
            throw new UnreadableWorkbookException(encrypted(file) ? "excel.failed.encrypted" : "excel.failed.old");
        }
        if (magic != FileMagic.OOXML) {
            throw new UnreadableWorkbookException("excel.failed.format");
        }
        long most = limits.maxContent().toBytes();
        // A part that is small here and large there is caught again where it is read, by its ratio.
        ZipSecureFile.setMaxEntrySize(most);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            count(zip, most);
        } catch (ZipException e) {
            throw new UnreadableWorkbookException("excel.failed.damaged");
        }
    }

    /** What the parts say of their own size is not believed. */
    private static void count(ZipFile zip, long most) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableWorkbookException("excel.failed.swells");
        }
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    total += n;
                    if (total > most) {
                        throw new UnreadableWorkbookException("excel.failed.swells");
                    }
                }
            }
        }
    }

    private static boolean encrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                POIFSFileSystem system = new POIFSFileSystem(in)) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }
}
