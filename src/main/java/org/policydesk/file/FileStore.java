package org.policydesk.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Keeps uploads in a folder outside the web root, under names of its own, so that no name from outside ever becomes a path. It
 * checks no permission: the module that hands a file out does. Thread-safe.
 */
@Component
public class FileStore {
    private final Path folder;
    private final DataSize keepFree;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    /** @param keepFree what stays free on the disk, for the database above all, which must be able to write */
    FileStore(
            @Value("${desk.data}") Path data,
            @Value("${desk.uploads.keep-free}") DataSize keepFree,
            JdbcClient jdbc,
            BusinessClock clock)
            throws IOException {
        this.folder = Files.createDirectories(data.resolve("files"));
        this.keepFree = keepFree;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads the stream to its end and keeps the content.
     *
     * @param name the upload's name; any path in it is dropped
     * @param maxBytes the largest size allowed
     * @throws FileRefusedException if the disk has no room for it; nothing is kept then
     * @throws FileTooLargeException if the stream is longer; nothing is kept then
     * @throws UncheckedIOException if reading or writing fails; nothing is kept then
     */
    public StoredFile store(InputStream content, String name, String contentType, long maxBytes) {
        return store(content, name, maxBytes, received -> contentType);
    }

    /**
     * Reads the stream to its end and keeps the content if it is of one of these kinds, which its content decides and its name has
     * to agree with. No connection to the database is held while the stream is read.
     *
     * @param name the upload's name; any path in it is dropped
     * @param maxBytes the largest size allowed
     * @throws FileRefusedException if it is of none of the kinds, or the disk has no room for it; nothing is kept then
     * @throws FileTooLargeException if the stream is longer; nothing is kept then
     * @throws UncheckedIOException if reading or writing fails; nothing is kept then
     */
    public StoredFile store(InputStream content, String name, Set<FileKind> kinds, long maxBytes) {
        return store(content, name, maxBytes, received -> FileInspection.of(received, bareName(name), kinds)
                .contentType());
    }

    private StoredFile store(InputStream content, String name, long maxBytes, Typing typing) {
        Path waiting = null;
        requireRoom(0);
        try {
            waiting = Files.createTempFile(folder, "upload", ".part");
            String sha256 = copy(content, waiting, maxBytes);
            String contentType = typing.of(waiting);
            long size = Files.size(waiting);
            // Content that no row speaks of does no harm; a row without its content would.
            Files.move(waiting, pathOf(sha256), StandardCopyOption.REPLACE_EXISTING);
            return insert(bareName(name), contentType, size, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(waiting);
        }
    }

    /** What a received file is handed out as. */
    private interface Typing {
        String of(Path received) throws IOException;
    }

    /** What is known of the file, if there is such a file. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(long id) {
        return jdbc.sql("select id, name, content_type, size, sha256, stored_at from stored_file where id = ?")
                .param(id)
                .query((row, n) -> new StoredFile(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Opens the content; the caller closes it.
     *
     * @throws UncheckedIOException if the content cannot be read
     */
    public InputStream open(StoredFile file) {
        try {
            return Files.newInputStream(pathOf(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile insert(String name, String contentType, long size, String sha256) {
        OffsetDateTime now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into stored_file (name, content_type, size, sha256, stored_at) values (?, ?, ?, ?, ?)")
                .params(name, contentType, size, sha256, now)
                .update(key, "id");
        return new StoredFile(
                Objects.requireNonNull(key.getKeyAs(Long.class)), name, contentType, size, sha256, now.toInstant());
    }

    private String copy(InputStream content, Path target, long maxBytes) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > maxBytes) {
                    throw new FileTooLargeException(maxBytes);
                }
                requireRoom(n);
                out.write(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Asked of the disk at each piece: others write to it too. */
    private void requireRoom(int bytes) {
        if (folder.toFile().getUsableSpace() - bytes < keepFree.toBytes()) {
            throw new FileRefusedException(FileRefusedException.Why.NO_ROOM);
        }
    }

    private Path pathOf(String sha256) {
        return folder.resolve(sha256);
    }

    private static String bareName(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                // Invisible characters can make a name read as another.
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return bare.isEmpty() ? "upload" : bare.substring(Math.max(0, bare.length() - 200));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void discard(@Nullable Path waiting) {
        if (waiting != null) {
            try {
                Files.deleteIfExists(waiting);
            } catch (IOException e) {
                waiting.toFile().deleteOnExit();
            }
        }
    }
}
