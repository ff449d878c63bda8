package org.policydesk.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.policydesk.operation.DatabaseCopy.Copied;
import org.policydesk.operation.RefusedException.Why;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * {@code move}, {@code backup FILE} and {@code restore FILE}, under the settings that the desk itself would start with. Exit codes:
 * 0 done and compared, 1 undone because the database or the disk failed, 2 refused, told in one line on the error stream.
 */
public final class OperationCommand {
    private static final Set<String> WORDS = Set.of("move", "backup", "restore");

    private final PrintStream out;
    private final PrintStream err;

    /** Prints to these streams in UTF-8; does not close them. */
    public OperationCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Whether the arguments begin with one of the commands. */
    public static boolean isOne(String... args) {
        return args.length > 0 && WORDS.contains(args[0]);
    }

    /**
     * Runs the command.
     *
     * @param args the command, its file if it takes one, then settings as the desk takes them ({@code --desk.data=…})
     * @return the exit code
     */
    public int run(String... args) {
        List<String> words =
                Arrays.stream(args).filter(one -> !one.startsWith("--")).toList();
        String[] settings =
                Arrays.stream(args).filter(one -> one.startsWith("--")).toArray(String[]::new);
        boolean moves = words.getFirst().equals("move");
        if (words.size() != (moves ? 1 : 2)) {
            err.println(Complaint.USAGE);
            return 2;
        }
        try {
            print(done(words, settings(moves, settings)));
            return 0;
        } catch (RefusedException e) {
            err.println(Complaint.about(e));
            return 2;
        } catch (SQLException | IOException | RuntimeException e) {
            err.println(Complaint.FAILED + " " + e.getMessage());
            return 1;
        }
    }

    private static List<Copied> done(List<String> words, ConfigurableEnvironment settings)
            throws SQLException, IOException {
        Path data = Path.of(settings.getRequiredProperty("desk.data"));
        Database desk = new Database(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
        return switch (words.getFirst()) {
            case "move" -> moved(data, desk);
            case "backup" -> new Backup(desk, data).to(Path.of(words.get(1)));
            case "restore" -> new Restore(desk, data).from(Path.of(words.get(1)));
            default -> throw new IllegalArgumentException(words.getFirst());
        };
    }

    private static List<Copied> moved(Path data, Database desk) throws SQLException {
        if (desk.isH2()) {
            throw new RefusedException(Why.NOT_POSTGRESQL, desk.place());
        }
        return new DatabaseCopy(Database.inFile(data.resolve("desk").toString()), desk).run();
    }

    private void print(List<Copied> copied) {
        out.printf("%-28s %12s  %16s%n", "表 table", "行 rows", "校验和 checksum");
        copied.forEach(one -> out.printf(
                Locale.ROOT,
                "%-28s %,12d  %016x%n",
                one.table(),
                one.content().rows(),
                one.content().sum()));
        out.printf(
                Locale.ROOT,
                "%d 张表、%,d 行，逐行核对一致 tables, rows, compared one by one%n",
                copied.size(),
                copied.stream().mapToLong(one -> one.content().rows()).sum());
    }

    private static ConfigurableEnvironment settings(boolean moves, String... given) {
        SpringApplicationBuilder desk = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false);
        if (moves) {
            desk.profiles("postgres");
        }
        try (ConfigurableApplicationContext context = desk.run(given)) {
            return Objects.requireNonNull(context.getEnvironment());
        }
    }

    /** Nothing of the desk is started to read its settings. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
