package org.policydesk.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Real files, made here by the libraries that write them. */
public final class MadeFiles {
    private MadeFiles() {}

    public static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String line : pages) {
                write(document, line);
            }
            return saved(document);
        }
    }

    public static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "Notice, apply by 2025-03-31");
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    public static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 500);
            }
            return saved(document);
        }
    }

    /** A compound file as Word 95 wrote them, recognised by the version in its first bytes. */
    public static byte[] wordOf95() throws IOException {
        byte[] stream = new byte[4096];
        stream[0] = (byte) 0xdc;
        stream[1] = (byte) 0xa5;
        stream[2] = 0x65;
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    public static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("名称");
            table.getRow(0).getCell(1).setText("指标");
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A packed file that grows a thousandfold and more when it is opened. */
    public static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(blank);
            }
        }
        return out.toByteArray();
    }

    /** A packed file of several parts, each of which grows just less than the hundredfold at which readers become suspicious. */
    public static byte[] slowBomb() throws IOException {
        byte[] block = new byte[1 << 16];
        byte[] noise = new byte[1 << 10];
        new java.util.Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, block, 0, noise.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 5; part++) {
                zip.putNextEntry(new ZipEntry("word/part" + part + ".xml"));
                for (int i = 0; i < 320; i++) {
                    zip.write(block);
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(PDDocument document, String line) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 700);
            content.showText(line);
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
