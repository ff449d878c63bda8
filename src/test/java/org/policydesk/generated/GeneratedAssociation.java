package org.policydesk.generated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ItemState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes an invented association into a database, H2 or PostgreSQL. The same seed, day and scale give the same rows in both; the
 * first members and items are the same at every scale. Its numbers lie far beyond those that the database gives, so it may be written
 * beside whatever is there, once.
 */
public final class GeneratedAssociation {
    /** The first number of members, people, policies, programmes, items and tasks; they go on without gaps but for people. */
    public static final long FIRST = 1_000_000_000L;

    private static final long SEED = 20_250_310;
    private static final int YEARS = 3;

    private final JdbcTemplate jdbc;
    private final LocalDate today;
    private final long seed;

    /** @param today what is still to come is seen from that day */
    public GeneratedAssociation(JdbcTemplate jdbc, LocalDate today) {
        this(jdbc, today, SEED);
    }

    /** Another one. */
    public GeneratedAssociation(JdbcTemplate jdbc, LocalDate today, long seed) {
        this.jdbc = jdbc;
        this.today = today;
        this.seed = seed;
    }

    /** How much was written. */
    public record Filled(int members, int people, int items, int tasks) {}

    /** Everything, with tasks in all states. */
    public Filled fill(Scale scale) {
        return write(scale, ItemState.PUBLISHED);
    }

    /**
     * The same, only that nothing is published yet: items are accepted drafts, and there are no tasks.
     *
     * @return with the number of tasks that publishing all of them makes
     */
    public Filled fillWithDrafts(Scale scale) {
        return write(scale, ItemState.ACCEPTED);
    }

    /** Branches that members belong to, the largest first. */
    public static List<String> branches() {
        return Trade.ALL.stream()
                .map(Trade::branch)
                .filter(branch -> !branch.isEmpty())
                .toList();
    }

    /** How many programmes there are. */
    public static int programmes() {
        return ItemDraws.MATTERS.size();
    }

    private Filled write(Scale scale, ItemState state) {
        DataSourceTransactionManager transactions =
                new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource()));
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> writeAll(scale, state)));
    }

    private Filled writeAll(Scale scale, ItemState state) {
        OffsetDateTime since =
                today.minusYears(YEARS).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
        Drawing drawing = new Drawing(seed, today, scale);
        List<GeneratedMember> members = drawing.members();
        new MemberInserts(jdbc, today.getYear() - 1, since).write(members);
        ItemInserts items = new ItemInserts(jdbc, since, state);
        TaskInserts tasks = new TaskInserts(jdbc, today);
        int made = drawing.each((item, those) -> {
            items.add(item);
            if (state == ItemState.PUBLISHED) {
                tasks.write(those);
            }
        });
        items.write();
        int people = members.stream().mapToInt(member -> member.people().size()).sum();
        return new Filled(members.size(), people, items.size(), made);
    }
}
