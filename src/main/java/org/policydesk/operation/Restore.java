package org.policydesk.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.policydesk.operation.DatabaseCopy.Copied;
import org.policydesk.operation.RefusedException.Why;
import org.springframework.util.FileSystemUtils;

/** Brings a desk back from a backup, of this release or an older one, into an empty database and its folder of data. */
final class Restore {
    private final Database desk;
    private final Path data;

    /** @param data the folder of uploads and key; an upload that is there already stays, a key gives way under another name */
    Restore(Database desk, Path data) {
        this.desk = desk;
        this.data = data;
    }

    /**
     * Checks the backup against what it says of itself, takes it up to this release, and copies and compares it. Uploads come
     * first: without its tables an upload is merely not asked for.
     *
     * @throws RefusedException if it is no whole backup, or if the database is not empty
     */
    List<Copied> from(Path file) throws SQLException, IOException {
        Owner.createFolder(data);
        desk.expectEmpty();
        Path folder = Files.createTempDirectory(data, "restore-");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Database kept = Database.inFile(folder.resolve("desk").toString());
            Files.copy(zip.getInputStream(entry(zip, Backup.DATABASE)), folder.resolve(Backup.DATABASE));
            expectWhole(zip, kept, file);
            kept.upgrade();
            unpack(zip);
            return new DatabaseCopy(kept, desk).run();
        } catch (ZipException | java.nio.file.NoSuchFileException e) {
            throw new RefusedException(Why.NO_BACKUP, file.toString());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedException(Why.NO_BACKUP, zip.getName());
        }
        return entry;
    }

    private static void expectWhole(ZipFile zip, Database kept, Path file) throws SQLException, IOException {
        String said = new String(zip.getInputStream(entry(zip, Backup.CONTENT)).readAllBytes(), StandardCharsets.UTF_8);
        List<Copied> found = new ArrayList<>();
        try (Connection connection = kept.reading()) {
            for (Table table : Tables.of(connection)) {
                found.add(new Copied(table.name(), DatabaseCopy.content(table, connection)));
            }
        }
        if (!Backup.written(found).equals(said)) {
            throw new RefusedException(Why.NO_BACKUP, file.toString());
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            boolean kept = entry.getName().startsWith(Backup.FILES + "/")
                    || entry.getName().equals(Backup.KEY);
            Path to = data.resolve(entry.getName()).normalize();
            if (kept && !entry.isDirectory()) {
                if (!to.startsWith(data.normalize())) {
                    throw new RefusedException(Why.NO_BACKUP, zip.getName());
                }
                if (entry.getName().equals(Backup.KEY) && Files.exists(to)) {
                    // The links in mails that were sent are signed by the backup's.
                    Files.move(to, data.resolve(Backup.KEY + ".before-restore"), StandardCopyOption.REPLACE_EXISTING);
                }
                if (!Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Path part = Files.createTempFile(to.getParent(), "part-", null);
                    Files.copy(zip.getInputStream(entry), part, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }
}
