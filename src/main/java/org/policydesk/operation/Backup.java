package org.policydesk.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policydesk.operation.DatabaseCopy.Copied;
import org.policydesk.operation.RefusedException.Why;
import org.springframework.util.FileSystemUtils;

/**
 * One file from which a whole desk comes back: its tables as they stood at one moment, its uploads and the key that signs its
 * links. Whoever has the file has everything, so it is readable by its owner alone.
 */
final class Backup {
    static final String DATABASE = "desk.mv.db";
    static final String FILES = "files";
    static final String KEY = "link.key";
    static final String CONTENT = "content.txt";
    /** An upload under way ends so, and is gone the moment it is whole. */
    private static final String BEING_RECEIVED = ".part";

    private final Database desk;
    private final Path data;

    /** @param data the folder of uploads and key */
    Backup(Database desk, Path data) {
        this.desk = desk;
        this.data = data;
    }

    /**
     * Writes the file under another name and gives it its own once it is whole. The desk may go on meanwhile where its
     * database lets a second process in, as PostgreSQL does.
     *
     * @throws RefusedException if the file is there already
     */
    List<Copied> to(Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new RefusedException(Why.FILE_EXISTS, file.toString());
        }
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "backup-");
        try {
            List<Copied> copied = new DatabaseCopy(
                            desk, Database.inFile(folder.resolve("desk").toString()))
                    .run();
            Path whole = Files.createFile(folder.resolve("whole.zip"), Owner.ONLY);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
                put(zip, CONTENT, written(copied).getBytes(StandardCharsets.UTF_8));
                put(zip, DATABASE, folder.resolve(DATABASE));
                for (Path upload : uploads()) {
                    put(zip, data.relativize(upload).toString().replace('\\', '/'), upload);
                }
                if (Files.exists(data.resolve(KEY))) {
                    put(zip, KEY, data.resolve(KEY));
                }
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return copied;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Uploads never change once they are written; one that came after the tables were read is harmless. */
    private List<Path> uploads() throws IOException {
        if (!Files.isDirectory(data.resolve(FILES))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data.resolve(FILES))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(BEING_RECEIVED))
                    .sorted()
                    .toList();
        }
    }

    static String written(List<Copied> copied) {
        return copied.stream()
                .map(one -> one.table() + " " + one.content().rows() + " "
                        + Long.toHexString(one.content().sum()) + "\n")
                .collect(Collectors.joining());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        copy(content, zip);
        zip.closeEntry();
    }

    private static void copy(Path from, OutputStream to) throws IOException {
        Files.copy(from, to);
    }
}
