package org.policydesk.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policydesk.file.FileTooLargeException;

/** Keeps a workbook that somebody sends in a file of its own, for as long as it is read. */
final class KeptUpload {
    private static final int BUFFER = 1 << 16;

    private KeptUpload() {}

    /**
     * @param most how many bytes it may have
     * @throws FileTooLargeException if it is larger; nothing is kept then
     */
    static Path keep(InputStream content, long most) {
        try {
            Path file = Files.createTempFile("excel", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                long total = 0;
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    total += n;
                    if (total > most) {
                        throw new FileTooLargeException(most);
                    }
                    out.write(buffer, 0, n);
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
