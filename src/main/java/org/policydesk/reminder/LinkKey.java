package org.policydesk.reminder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that links in mails are signed with (HMAC-SHA256). It is {@code desk.link-key} (base64, at least 32 bytes), else a random
 * one kept beside the data, readable by the desk's own user only; it gets into no log and no database. Nodes that share a
 * database need the same key. Thread-safe.
 */
@Component
class LinkKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the setting is no such key: better at start than with the first link */
    LinkKey(@Value("${desk.link-key:}") String setting, @Value("${desk.data}") Path data) throws IOException {
        byte[] secret = setting.isBlank() ? kept(data.resolve("link.key")) : decoded(setting.strip());
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String setting) {
        try {
            byte[] secret = Base64.getDecoder().decode(setting);
            if (secret.length >= BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the key.
        }
        throw new IllegalArgumentException("desk.link-key is not base64 of at least 32 bytes (不是至少 32 字节的 base64)");
    }

    private static byte[] kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "link", ".tmp");
            Files.write(written, fresh);
            if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            }
            try {
                // Where another node was faster its key holds, so nothing may be replaced, as an atomic move would.
                Files.createLink(file, written);
            } catch (FileAlreadyExistsException e) {
                // Read below.
            } catch (UnsupportedOperationException e) {
                Files.move(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != BYTES) {
            throw new IllegalArgumentException(file + " is not a key of 32 bytes (不是 32 字节的密钥)");
        }
        return secret;
    }
}
