package org.policydesk.nodes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the nodes keep uploads: the room on the disk, and the files of one task. */
final class Shelf {
    /** How many one task holds. */
    static final int MOST = 60;

    private final Path folder;
    private final Path ballast;
    private final JdbcClient database;
    private final long task;

    Shelf(Nodes nodes, long task) {
        this.folder = nodes.uploads();
        this.ballast = folder.resolveSibling("ballast");
        this.database = nodes.database();
        this.task = task;
    }

    /** Writes until less than so many bytes are free. */
    void fillDisk(long keepFree) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (ballast.toFile().getUsableSpace() > keepFree - block.length) {
                out.write(block);
            }
        }
    }

    void clearDisk() throws IOException {
        Files.delete(ballast);
    }

    /** Halves of files, as a broken upload would leave them. */
    List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** How many stand on the task. */
    int files() {
        return database.sql("select count(*) from task_file where task_id = ? and removed_at is null")
                .param(task)
                .query(Integer.class)
                .single();
    }

    /** As many as the task may hold, each as one that was handed in. */
    void fillTask() {
        database.sql("insert into task_file (task_id, line_id, purpose, file_id, uploaded_by, uploaded_at)"
                        + " select f.task_id, f.line_id, f.purpose, f.file_id, f.uploaded_by, f.uploaded_at"
                        + " from (select * from task_file where task_id = :task and removed_at is null order by id limit 1) f,"
                        + " generate_series(1, :count)")
                .param("task", task)
                .param("count", MOST - files())
                .update();
    }
}
