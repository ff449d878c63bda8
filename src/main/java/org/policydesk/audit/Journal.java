package org.policydesk.audit;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only journal. Modules write to it inside their own transaction, so that an act and its entry stand or fall
 * together; it checks no permission, which is the business of the module that shows an entry.
 */
@Component
public class Journal {
    private static final String INSERT =
            "insert into journal (at, person_id, subject, subject_id, action, before_value,"
                    + " after_value, ground, proof_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BusinessClock clock;

    Journal(JdbcClient jdbc, JdbcTemplate batches, BusinessClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Adds an entry at the business clock's now.
     *
     * @param personId who acted; null for the system itself
     * @param subject what kind of thing, such as "task"
     * @param action what was done, a bundle key's last part, such as "assigned"
     * @param before the old value, or null
     * @param after the new value, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            @Nullable Long personId,
            String subject,
            long subjectId,
            String action,
            @Nullable String before,
            @Nullable String after) {
        record(personId, subject, subjectId, action, before, after, null, null);
    }

    /**
     * Adds an entry that says what the change rests on.
     *
     * @param ground where the new value comes from, in words, or null
     * @param proofId the number of a file that the subject's module keeps, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            @Nullable Long personId,
            String subject,
            long subjectId,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String ground,
            @Nullable Long proofId) {
        batches.update(INSERT, now(), personId, subject, subjectId, action, before, after, ground, proofId);
    }

    /**
     * Adds the same entry for each of these things, in one go.
     *
     * @param subjectIds may be empty, which adds nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(
            @Nullable Long personId,
            String subject,
            Collection<Long> subjectIds,
            String action,
            @Nullable String after) {
        OffsetDateTime now = now();
        batches.batchUpdate(
                INSERT,
                subjectIds.stream()
                        .map(id -> new @Nullable Object[] {now, personId, subject, id, action, null, after, null, null})
                        .toList());
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    /** The subject's entries, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String subject, long subjectId) {
        return jdbc.sql("select id, at, person_id, action, before_value, after_value, ground, proof_id from journal"
                        + " where subject = ? and subject_id = ? order by id desc")
                .params(subject, subjectId)
                .query((row, n) -> new JournalEntry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("person_id", Long.class),
                        row.getString("action"),
                        row.getString("before_value"),
                        row.getString("after_value"),
                        row.getString("ground"),
                        row.getObject("proof_id", Long.class)))
                .list();
    }

    /** An entry's number, which grows with every entry of whatever node, and what it is about. */
    public record Noted(long number, long subjectId) {}

    /**
     * What was noted about such things after that number, lowest first. A number is given out before it is committed: a lower one
     * may appear later than a higher.
     *
     * @param most the longest answer
     */
    @Transactional(readOnly = true)
    public List<Noted> after(String subject, long number, int most) {
        return jdbc.sql("select id, subject_id from journal where id > ? and subject = ? order by id limit ?")
                .params(number, subject, most)
                .query((row, n) -> new Noted(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** The highest number so far; 0 if there is none. */
    @Transactional(readOnly = true)
    public long last() {
        return jdbc.sql("select coalesce(max(id), 0) from journal")
                .query(Long.class)
                .single();
    }
}
