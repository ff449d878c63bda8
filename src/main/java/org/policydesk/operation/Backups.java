package org.policydesk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** The backups that a running desk writes of itself. */
@Component
class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'desk-'uuuuMMdd-HHmmss'.zip'").withZone(BusinessClock.ZONE);
    private static final String ANY = "desk-*.zip";

    private final BackupSettings settings;
    private final Database desk;
    private final Path data;
    private final SecurityClock clock;

    Backups(
            BackupSettings settings,
            JdbcConnectionDetails database,
            @Value("${desk.data}") Path data,
            SecurityClock clock) {
        this.settings = settings;
        this.desk = new Database(
                database.getJdbcUrl(),
                Objects.requireNonNullElse(database.getUsername(), ""),
                Objects.requireNonNullElse(database.getPassword(), ""));
        this.data = data;
        this.clock = clock;
    }

    /** Whether this node is told to write any. */
    boolean areWanted() {
        return settings.folder() != null;
    }

    /**
     * Writes one and deletes those beyond the number that is kept, never before the new one is whole.
     *
     * @throws IllegalStateException if the database refuses
     */
    Path take() {
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(NAME.format(clock.now()));
            new Backup(desk, data).to(file);
            List<Path> all = all();
            for (Path old : all.subList(Math.min(settings.keep(), all.size()), all.size())) {
                Files.delete(old);
            }
            LOG.info("Backed up to {}", file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The backup failed", e);
        }
    }

    /** When the newest was written; empty while there is none. */
    Optional<Instant> last() {
        try {
            List<Path> all = all();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.getLastModifiedTime(all.getFirst()).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first, by their names. */
    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            var matcher = folder().getFileSystem().getPathMatcher("glob:" + ANY);
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path folder() {
        Path folder = settings.folder();
        if (folder == null) {
            throw new IllegalStateException("desk.backup.folder is not set");
        }
        return folder;
    }
}
