package org.policydesk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policydesk.support.PostgresServer;

/** An installation is moved, backed up and restored as whoever runs it does so, from the command line. */
@Tag("no-browser")
class OperationIT {
    /** A database that adds a blank to one task's title as it comes in. */
    private static final String SPOILED = """
        create schema elsewhere;
        create function elsewhere.spoil() returns trigger language plpgsql as
            'begin if new.id = 3 then new.title := new.title || chr(32); end if; return new; end';
        create function elsewhere.watch() returns event_trigger language plpgsql as
            'begin if exists (select 1 from pg_event_trigger_ddl_commands() where object_identity = ''public.task'') then
                execute ''create trigger spoiled before insert on public.task for each row execute function elsewhere.spoil()'';
            end if; end';
        create event trigger watching on ddl_command_end when tag in ('CREATE TABLE') execute function elsewhere.watch()\
        """;

    private static PostgresServer server;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void movesADeskToPostgreSqlWithEveryRowAndNumbersOnFromTheHighest() throws Exception {
        Database old = firstRelease("desk");
        old.upgrade();
        Database target = postgres();

        assertThat(run(target, "move")).isZero();

        assertThat(contents(target)).isEqualTo(contents(old)).isNotEmpty();
        assertThat(printed(out)).contains("checklist_line").contains("逐行核对一致");
        assertThat(number(target, "select count(*) from task")).isPositive();
        try (Connection connection = target.writing();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into member (name, former_names, credit_code, region_code, branch, recommending_units, created_at)"
                            + " values ('新会员', '', '', '110000', '', '', now())");
            connection.commit();
        }
        assertThat(number(target, "select count(*) from pg_constraint where contype = 'f'"))
                .as("references hold again")
                .isGreaterThan(30);
    }

    @Test
    void movesNothingThatThisReleaseWouldHaveToChangeFirst() throws Exception {
        firstRelease("desk");

        assertThat(run(postgres(), "move")).isEqualTo(2);

        assertThat(printed(err)).contains("请先用本版本启动一次");
    }

    @Test
    void movesNothingIntoADatabaseThatHoldsADesk() throws Exception {
        firstRelease("desk").upgrade();
        Database target = postgres();
        assertThat(run(target, "move")).isZero();
        List<DatabaseCopy.Copied> before = contents(target);

        assertThat(run(target, "move")).isEqualTo(2);

        assertThat(printed(err)).contains("不是空的");
        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void keepsNothingOfACopyInWhichOneRowDiffers() throws Exception {
        firstRelease("desk").upgrade();
        Database target = postgres();
        try (Connection connection = target.writing();
                Statement statement = connection.createStatement()) {
            statement.execute(SPOILED);
            connection.commit();
        }

        assertThat(run(target, "move")).isEqualTo(2);

        assertThat(printed(err)).contains("核对发现差异", "task");
        assertThat(number(target, "select count(*) from member")).isZero();
        assertThat(number(target, "select count(*) from pg_constraint where contype = 'f'"))
                .isGreaterThan(30);

        try (Connection connection = target.writing();
                Statement statement = connection.createStatement()) {
            statement.execute("drop event trigger watching; drop trigger spoiled on task");
            connection.commit();
        }
        assertThat(run(target, "move"))
                .as("once more, now that nothing spoils it")
                .isZero();
    }

    @Test
    void movesNothingWhileADeskRunsOverIt() throws Exception {
        Database old = firstRelease("desk");
        old.upgrade();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        old.url())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            assertThat(run(postgres(), "move")).isEqualTo(2);

            assertThat(printed(err)).contains("请先停止系统");
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    @Test
    void bringsADeskBackFromItsBackupWithUploadsAndKeyOnEitherDatabase() throws Exception {
        Database old = firstRelease("desk");
        old.upgrade();
        Files.createDirectories(folder.resolve("files/ab"));
        Files.writeString(folder.resolve("files/ab/abcd"), "审计报告");
        Files.writeString(folder.resolve("files/upload1.part"), "half a file");
        Files.writeString(folder.resolve("link.key"), "secret");
        Path backup = folder.resolve("backup.zip");
        assertThat(run(old, "backup", backup.toString())).isZero();
        assertThat(run(old, "backup", backup.toString()))
                .as("overwrites nothing")
                .isEqualTo(2);

        for (Database target :
                List.of(Database.inFile(folder.resolve("back/desk").toString()), postgres())) {
            Path data = Files.createTempDirectory(folder, "data");
            Files.writeString(data.resolve("link.key"), "of a trial start");
            assertThat(run(data, target, "restore", backup.toString())).isZero();

            assertThat(contents(target)).isEqualTo(contents(old));
            assertThat(data.resolve("files/ab/abcd")).hasContent("审计报告");
            assertThat(data.resolve("link.key")).hasContent("secret");
            assertThat(data.resolve("link.key.before-restore")).hasContent("of a trial start");
            assertThat(data.resolve("files/upload1.part")).doesNotExist();

            Path other = folder.resolve("other-" + data.getFileName());
            assertThat(run(other, target, "restore", backup.toString()))
                    .as("into a desk that holds something")
                    .isEqualTo(2);
            assertThat(other).as("brings no file either").isEmptyDirectory();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void bringsABackupOfTheFirstReleaseBackIntoThisOne() throws Exception {
        Database old = firstRelease("desk");
        Path backup = folder.resolve("backup.zip");
        List<DatabaseCopy.Copied> content = contents(old);
        try (FileSystem zip = FileSystems.newFileSystem(backup, java.util.Map.of("create", "true"))) {
            Files.writeString(zip.getPath(Backup.CONTENT), Backup.written(content));
            Files.copy(folder.resolve("desk.mv.db"), zip.getPath(Backup.DATABASE));
        }
        Database target = postgres();

        assertThat(run(target, "restore", backup.toString())).isZero();

        assertThat(number(target, "select count(*) from task")).isEqualTo(number(old, "select count(*) from task"));
    }

    @Test
    void restoresNothingFromADamagedBackup() throws Exception {
        Database old = firstRelease("desk");
        old.upgrade();
        Path backup = folder.resolve("backup.zip");
        assertThat(run(old, "backup", backup.toString())).isZero();
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            String said = Files.readString(zip.getPath(Backup.CONTENT));
            Files.writeString(zip.getPath(Backup.CONTENT), said.replaceFirst("task \\d+", "task 7"));
        }
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(backup), 5_000));
        Database target = postgres();

        assertThat(run(target, "restore", backup.toString())).isEqualTo(2);
        assertThat(run(target, "restore", cut.toString())).isEqualTo(2);
        assertThat(run(target, "restore", folder.resolve("none.zip").toString()))
                .isEqualTo(2);

        assertThat(printed(err)).contains("不是本系统的备份");
        assertThat(number(target, "select count(*) from information_schema.tables where table_schema = 'public'"))
                .isZero();
    }

    @Test
    void backsUpOneMomentOfADeskThatGoesOn() throws Exception {
        firstRelease("desk").upgrade();
        Database busy = postgres();
        assertThat(run(busy, "move")).isZero();
        Path backup = folder.resolve("backup.zip");
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> write(busy, begun, done));
        begun.await();

        assertThat(run(busy, "backup", backup.toString())).isZero();

        done.set(true);
        writer.join();
        Database target = postgres();
        assertThat(run(target, "restore", backup.toString())).isZero();
        assertThat(number(target, "select count(*) from person where email like 'busy%'"))
                .as("written before, and each with the membership of the same transaction")
                .isPositive()
                .isEqualTo(number(target, """
                        select count(*) from membership where person_id in (select id from person where email like 'busy%')"""))
                .isLessThanOrEqualTo(number(busy, "select count(*) from person where email like 'busy%'"));
    }

    /** Membership first by name, person after it: a copy that read them at different moments would part them. */
    private static void write(Database busy, CountDownLatch begun, AtomicBoolean done) {
        try (Connection connection = busy.writing();
                Statement statement = connection.createStatement()) {
            for (int i = 0; !done.get(); i++) {
                statement.execute("insert into person (name, email, password_hash, created_at) values ('忙', 'busy" + i
                        + "@example.org', '', now())");
                statement.execute("insert into membership (person_id, company_id, company_role)"
                        + " select max(id), 1, 'COMPANY_MEMBER' from person");
                connection.commit();
                begun.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(Database desk, String... words) {
        return run(folder, desk, words);
    }

    private int run(Path data, Database desk, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--desk.data=" + data);
        arguments.add("--spring.datasource.url=" + desk.url());
        arguments.add("--spring.datasource.username=" + desk.user());
        arguments.add("--spring.datasource.password=" + desk.password());
        int code =
                new OperationCommand(new PrintStream(out), new PrintStream(err)).run(arguments.toArray(String[]::new));
        System.out.print(printed(err));
        return code;
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static List<DatabaseCopy.Copied> contents(Database database) throws SQLException {
        List<DatabaseCopy.Copied> contents = new ArrayList<>();
        try (Connection connection = database.reading()) {
            for (Table table : Tables.of(connection)) {
                contents.add(new DatabaseCopy.Copied(table.name(), DatabaseCopy.content(table, connection)));
            }
        }
        return contents;
    }

    private static long number(Database database, String sql) throws SQLException {
        try (Connection connection = database.reading();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As the first release left it. */
    private Database firstRelease(String name) throws SQLException {
        Database database = Database.inFile(folder.resolve(name).toString());
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:upgrade/first-h2.sql.gz' compression gzip");
        }
        return database;
    }

    private static Database postgres() throws SQLException {
        return new Database(server.freshDatabase(), "postgres", "postgres");
    }
}
