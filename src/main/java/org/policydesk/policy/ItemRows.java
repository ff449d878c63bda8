package org.policydesk.policy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.extraction.Nature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of items. Every write counts the version up and notes who made it; callers bring the transaction. */
@Component
class ItemRows {
    private static final String SELECT = "select i.*, p.title as policy_title, p.doc_number, p.issuer, p.document_id"
            + " from action_item i join policy p on p.id = i.policy_id";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;
    private final PolicyChanges policyChanges;
    private final SubmissionRows submissions;
    private final RepealRows repeals;

    ItemRows(
            JdbcClient jdbc,
            BusinessClock clock,
            CurrentUser user,
            PolicyChanges policyChanges,
            SubmissionRows submissions,
            RepealRows repeals) {
        this.policyChanges = policyChanges;
        this.submissions = submissions;
        this.repeals = repeals;
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    /** The item ends with its policy, if that is repealed already. */
    long insert(long policyId, ItemState state, ItemEdit edit, ItemOrigin origin) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(ItemColumns.of(edit));
        columns.putAll(ItemColumns.of(origin));
        columns.put("policy_id", policyId);
        columns.put("state", state.name());
        LocalDate repealed = repeals.repealed(List.of(policyId)).get(policyId);
        if (repealed != null) {
            columns.put("ends_on", repealed.minusDays(1));
        }
        columns.putAll(stamp());
        String names = String.join(", ", columns.keySet());
        String marks = ":" + String.join(", :", columns.keySet());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into action_item (" + names + ") values (" + marks + ")")
                .params(columns)
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** Notes that an item of an interpretation only repeats another. */
    void repeats(long id, long repeated) {
        jdbc.sql("update action_item set repeats = ? where id = ?")
                .params(repeated, id)
                .update();
    }

    /**
     * Writes these columns, if the item is still of that version.
     *
     * @throws StaleItemException if it is not
     */
    void update(long id, int version, Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(changes);
        columns.putAll(stamp());
        String sets = String.join(
                ", ", columns.keySet().stream().map(c -> c + " = :" + c).toList());
        int written = jdbc.sql("update action_item set " + sets
                        + ", version = version + 1 where id = :id and version = :expected")
                .params(columns)
                .param("id", id)
                .param("expected", version)
                .update();
        if (written == 0) {
            throw stale(id);
        }
        submissions.voidWaiting(id);
        policyChanges.noteItem(id);
    }

    /** What is thrown to whom comes second. */
    StaleItemException stale(long id) {
        return new StaleItemException(id, changedBy(id));
    }

    /** Who changed it last; null for the system. */
    @Nullable
    Long changedById(long id) {
        return jdbc.sql("select changed_by from action_item where id = ?")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getObject("changed_by", Long.class)))
                .single()
                .orElse(null);
    }

    /** @throws ItemNotFoundException if there is no such item */
    ActionItem get(long id) {
        return find(id).orElseThrow(() -> new ItemNotFoundException(id));
    }

    /**
     * Removes a draft that nobody but its maker ever saw; false if it is of another version, was published or handed over once, or
     * has local dates or a programme of its own.
     */
    boolean remove(long id, int version) {
        policyChanges.noteItem(id);
        return jdbc.sql("delete from action_item where id = :id and version = :version and published_at is null"
                                + " and not exists (select 1 from item_submission s where s.item_id = :id)"
                                + " and not exists (select 1 from local_due l where l.item_id = :id)"
                                + " and not exists (select 1 from edition e where e.item_id = :id)")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<ActionItem> find(long id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(ItemColumns::read)
                .optional();
    }

    List<ActionItem> ofDocument(long documentId) {
        return jdbc.sql(SELECT + " where p.document_id = :id order by p.place, i.sentence_start, i.id")
                .param("id", documentId)
                .query(ItemColumns::read)
                .list();
    }

    List<ActionItem> ofPolicy(long policyId) {
        return jdbc.sql(SELECT + " where i.policy_id = :id order by i.sentence_start, i.id")
                .param("id", policyId)
                .query(ItemColumns::read)
                .list();
    }

    List<ActionItem> ofPolicies(Collection<Long> policyIds) {
        return ofPolicies(policyIds, "");
    }

    /** Those of the policies' items that members have or had. */
    List<ActionItem> everPublishedOf(Collection<Long> policyIds) {
        return ofPolicies(policyIds, " and i.published_at is not null");
    }

    private List<ActionItem> ofPolicies(Collection<Long> policyIds, String and) {
        return policyIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where i.policy_id in (:ids)" + and
                                + " order by i.policy_id, i.sentence_start, i.id")
                        .param("ids", policyIds)
                        .query(ItemColumns::read)
                        .list();
    }

    List<ActionItem> list(ItemFilter filter, int offset, int limit) {
        Condition condition = Condition.of(filter);
        return jdbc.sql(SELECT + condition.sql() + " order by i.changed_at desc, i.id desc"
                        + " offset :offset rows fetch next :limit rows only")
                .params(condition.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(ItemColumns::read)
                .list();
    }

    int count(ItemFilter filter) {
        Condition condition = Condition.of(filter);
        return jdbc.sql("select count(*) from action_item i join policy p on p.id = i.policy_id" + condition.sql())
                .params(condition.params())
                .query(Integer.class)
                .single();
    }

    /** Items that members have or had: published once, whatever became of them. */
    List<ActionItem> everPublished(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where i.published_at is not null and i.id in (:ids) order by i.id")
                        .param("ids", ids)
                        .query(ItemColumns::read)
                        .list();
    }

    /** Those of the policy's items. */
    List<ActionItem> everPublishedOf(long policyId) {
        return jdbc.sql(SELECT
                        + " where i.published_at is not null and i.policy_id = :policy order by i.sentence_start, i.id")
                .param("policy", policyId)
                .query(ItemColumns::read)
                .list();
    }

    List<ActionItem> inState(ItemState state) {
        return jdbc.sql(SELECT + " where i.state = :state order by i.id")
                .param("state", state.name())
                .query(ItemColumns::read)
                .list();
    }

    List<ActionItem> inState(ItemState state, Set<Nature> natures) {
        return natures.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where i.state = :state and i.nature in (:natures) order by i.id")
                        .param("state", state.name())
                        .param("natures", natures.stream().map(Enum::name).toList())
                        .query(ItemColumns::read)
                        .list();
    }

    OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private Map<String, @Nullable Object> stamp() {
        Map<String, @Nullable Object> stamp = new HashMap<>();
        stamp.put("changed_at", now());
        stamp.put("changed_by", user.personIdOrNull());
        stamp.put("changed_by_name", user.find().map(SignedIn::name).orElse(null));
        return stamp;
    }

    /** The name of who changed it last; empty for the system. */
    String changedBy(long id) {
        return jdbc.sql("select coalesce(changed_by_name, '') from action_item where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private record Condition(String sql, Map<String, Object> params) {
        static Condition of(ItemFilter filter) {
            StringBuilder sql = new StringBuilder(" where 1 = 1");
            Map<String, Object> params = new HashMap<>();
            in(sql, params, "state", filter.states());
            in(sql, params, "nature", filter.natures());
            String text = filter.text();
            if (text != null && !text.isBlank()) {
                sql.append(" and (lower(i.title) like :text escape '!' or lower(i.action) like :text escape '!'"
                        + " or lower(p.title) like :text escape '!' or lower(p.doc_number) like :text escape '!')");
                params.put("text", SearchText.anywhere(text));
            }
            return new Condition(sql.toString(), params);
        }

        private static void in(
                StringBuilder sql, Map<String, Object> params, String column, Set<? extends Enum<?>> values) {
            if (!values.isEmpty()) {
                sql.append(" and i.")
                        .append(column)
                        .append(" in (:")
                        .append(column)
                        .append(")");
                params.put(column, values.stream().map(Enum::name).toList());
            }
        }
    }
}
