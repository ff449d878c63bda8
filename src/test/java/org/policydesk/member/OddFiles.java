package org.policydesk.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that people send for workbooks, and some that they should not. */
final class OddFiles {
    private static final int MEGABYTE = 1 << 20;

    private OddFiles() {}

    static byte[] old() {
        return made(out -> {
            try (HSSFWorkbook book = new HSSFWorkbook()) {
                book.createSheet("企业");
                book.write(out);
            }
        });
    }

    static byte[] encrypted() {
        return made(out -> {
            try (POIFSFileSystem system = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword("geheim");
                try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(
                                new Workbook().sheet("企业", "统一社会信用代码").bytes()));
                        OutputStream inner = encryptor.getDataStream(system)) {
                    plain.save(inner);
                }
                system.writeFilesystem(out);
            } catch (java.security.GeneralSecurityException
                    | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Less than a megabyte here, more than 200 when unpacked. */
    static byte[] swelling() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                byte[] blanks = new byte[MEGABYTE];
                java.util.Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 210; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        });
    }

    /** As a program with macros saves it, under the name of one without. */
    static byte[] withMacros(byte[] workbook) {
        return rezipped(
                workbook,
                (name, content) -> !name.equals("[Content_Types].xml")
                        ? content
                        : content.replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .replace(
                                        "</Types>",
                                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"),
                zip -> {
                    zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
                    zip.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
                    zip.closeEntry();
                });
    }

    /** With a formula that points into another file and a link that would be fetched. */
    static byte[] withLinks(byte[] workbook) {
        return new Workbook(workbook)
                .change(book -> {
                    book.getSheet("指标").getRow(1).getCell(2).setCellFormula("5000+1");
                    book.getSheet("指标").getRow(1).getCell(2).setCellValue(5001);
                    var link =
                            book.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
                    link.setAddress("http://127.0.0.1:9/never");
                    book.getSheet("指标").getRow(1).getCell(1).setHyperlink(link);
                    book.createSheet("外部").createRow(0).createCell(0).setCellValue("别的表");
                })
                .bytes();
    }

    /** Says that it reaches to the last row and column of all, and has a blank there. */
    static byte[] vast(byte[] workbook) {
        return rezipped(
                workbook,
                (name, content) -> !name.equals("xl/worksheets/sheet1.xml")
                        ? content
                        : content.replaceAll("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:XFD1048576\"/>")
                                .replace(
                                        "</sheetData>",
                                        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                                                + "</sheetData>"),
                zip -> {});
    }

    /** An entity that would read a file of the machine. */
    static byte[] withEntities(byte[] workbook) {
        return rezipped(
                workbook,
                (name, content) -> !name.equals("xl/worksheets/sheet1.xml")
                        ? content
                        : content.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet"),
                zip -> {});
    }

    private interface Edit {
        String of(String name, String content);
    }

    private interface More {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] rezipped(byte[] workbook, Edit edit, More more) {
        return made(out -> {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(edit.of(part.getName(), content).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
                more.to(zip);
            }
        });
    }

    static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'P';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };
    }

    private interface Making {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            making.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
