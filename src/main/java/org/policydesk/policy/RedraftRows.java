package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of cut and merged drafts; callers bring the transaction. */
@Component
class RedraftRows {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;

    RedraftRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    /**
     * What it takes to undo one.
     *
     * @param before the item that stays, as content and place of it were
     * @param versionAfter the version that the act gave it
     */
    record Kept(long id, Redraft.Kind kind, long itemId, String content, ItemOrigin before, int versionAfter) {}

    /**
     * A draft that was made or merged.
     *
     * @param stateBefore what it was before it was merged; null where a cut made it
     */
    record Part(long itemId, @Nullable ItemState stateBefore, int versionAfter) {}

    long insert(Redraft.Kind kind, ActionItem before, int versionAfter) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into redraft (kind, item_id, content, sentence, sentence_start, sentence_end, deadline_start,"
                        + " deadline_end, version_after, done_by_name, done_at) values (:kind, :item, :content,"
                        + " :sentence, :start, :end, :deadlineStart, :deadlineEnd, :version, :by, :at)")
                .param("kind", kind.name())
                .param("item", before.id())
                .param("content", ItemJson.content(ItemEdit.of(before)))
                .param("sentence", before.sentence())
                .param("start", before.sentenceStart())
                .param("end", before.sentenceEnd())
                .param("deadlineStart", before.deadlineStart())
                .param("deadlineEnd", before.deadlineEnd())
                .param("version", versionAfter)
                .param("by", user.find().map(SignedIn::name).orElse(null))
                .param("at", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void part(long redraftId, Part part) {
        jdbc.sql("insert into redraft_part (redraft_id, item_id, state_before, version_after) values (?, ?, ?, ?)")
                .param(redraftId)
                .param(part.itemId())
                .param(part.stateBefore() == null ? null : part.stateBefore().name())
                .param(part.versionAfter())
                .update();
    }

    /** Marks it as undone; false if it was already. */
    boolean undone(long id) {
        return jdbc.sql("update redraft set undone_at = ? where id = ? and undone_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    Optional<Kept> find(long id) {
        return jdbc.sql("select * from redraft where id = ? and undone_at is null")
                .param(id)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        Redraft.Kind.valueOf(row.getString("kind")),
                        row.getLong("item_id"),
                        row.getString("content"),
                        new ItemOrigin(
                                row.getString("sentence"),
                                row.getInt("sentence_start"),
                                row.getInt("sentence_end"),
                                row.getInt("deadline_start"),
                                row.getInt("deadline_end"),
                                List.of(),
                                FoundTerms.NONE),
                        row.getInt("version_after")))
                .optional();
    }

    List<Part> parts(long id) {
        return jdbc.sql("select item_id, state_before, version_after from redraft_part where redraft_id = ?"
                        + " order by item_id")
                .param(id)
                .query((row, n) -> {
                    String state = row.getString("state_before");
                    return new Part(
                            row.getLong("item_id"),
                            state == null ? null : ItemState.valueOf(state),
                            row.getInt("version_after"));
                })
                .list();
    }

    /** Those of the policy that were not undone, in the order in which they were done. */
    List<Redraft> ofPolicy(long policyId) {
        Map<Long, List<Long>> parts = jdbc
                .sql("select p.redraft_id, p.item_id from redraft_part p join redraft r on r.id = p.redraft_id"
                        + " join action_item i on i.id = r.item_id"
                        + " where i.policy_id = ? and r.undone_at is null order by p.item_id")
                .param(policyId)
                .query((row, n) -> List.of(row.getLong("redraft_id"), row.getLong("item_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
        return jdbc.sql("select r.* from redraft r join action_item i on i.id = r.item_id"
                        + " where i.policy_id = ? and r.undone_at is null order by r.id")
                .param(policyId)
                .query((row, n) -> read(row, parts))
                .list();
    }

    private static Redraft read(ResultSet row, Map<Long, List<Long>> parts) throws SQLException {
        long id = row.getLong("id");
        return new Redraft(
                id,
                Redraft.Kind.valueOf(row.getString("kind")),
                row.getLong("item_id"),
                parts.getOrDefault(id, List.of()),
                row.getString("done_by_name"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
