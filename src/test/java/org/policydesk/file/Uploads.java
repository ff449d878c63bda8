package org.policydesk.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people upload them, and as those do who mean harm. */
public final class Uploads {
    private Uploads() {}

    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    /** What a Windows program begins with. */
    public static byte[] exe() {
        return "MZ\u0090\u0000This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] docx() {
        return zip(archive -> {
            part(archive, "[Content_Types].xml", "<Types/>");
            part(archive, "word/document.xml", "<document/>");
        });
    }

    public static byte[] docxWithMacros() {
        return zip(archive -> {
            part(archive, "[Content_Types].xml", "<Types/>");
            part(archive, "word/document.xml", "<document/>");
            part(archive, "word/vbaProject.bin", "Sub AutoOpen()");
        });
    }

    public static byte[] plainZip() {
        return zip(archive -> part(archive, "readme.txt", "hello"));
    }

    /** A few hundred kilobytes that unpack to so many megabytes. */
    public static byte[] bomb(int megabytes) {
        return zip(archive -> {
            part(archive, "[Content_Types].xml", "<Types/>");
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                archive.write(zeros);
            }
            archive.closeEntry();
        });
    }

    /** A document of Office before 2007 with a part of that name. */
    public static byte[] office97(String part) {
        try (POIFSFileSystem parts = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            parts.getRoot().createDirectory(part);
            parts.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Filling {
        void fill(ZipOutputStream archive) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            filling.fill(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
