package org.policydesk.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
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
