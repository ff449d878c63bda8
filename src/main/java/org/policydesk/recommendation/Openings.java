package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.audit.Journal;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that every occurrence that companies hand in to the association has its recommendation, and that its day follows the
 * item where staff entered none. May be done any number of times, by several nodes at once.
 */
@Component
class Openings {
    private static final String ITEMS = "select i.id from action_item i where i.by_association";
    private static final String OCCURRENCES = """
            select t.item_id as itemId, t.occurrence_key as occurrenceKey, max(t.rule_due) as ruleDue, r.id from task t
            left join recommendation r on r.item_id = t.item_id and r.occurrence_key = t.occurrence_key
            where t.item_id in (:items) and t.by_association and t.life_cycle = 'APPLICATION'
                and (r.id is null or r.stage <> 'REPORTED' and r.report_source is null)
            group by t.item_id, t.occurrence_key, r.id order by t.item_id, t.occurrence_key\
            """;
    private static final String MISSING = """
            select t.item_id as itemId, t.occurrence_key as occurrenceKey, (select max(o.rule_due) from task o where o.item_id = t.item_id
                and o.occurrence_key = t.occurrence_key) as ruleDue, cast(null as bigint) as id
            from task t join action_item i on i.id = t.item_id
            where t.id = ? and t.by_association and i.by_association and t.life_cycle = 'APPLICATION' and not exists (
                select 1 from recommendation r where r.item_id = t.item_id and r.occurrence_key = t.occurrence_key)\
            """;

    private final JdbcClient jdbc;
    private final RecommendationRows rows;
    private final PublishedItems items;
    private final Journal journal;
    private final CurrentUser user;

    Openings(JdbcClient jdbc, RecommendationRows rows, PublishedItems items, Journal journal, CurrentUser user) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.items = items;
        this.journal = journal;
        this.user = user;
    }

    private record Found(
            long itemId,
            String occurrenceKey,
            @Nullable LocalDate ruleDue,
            @Nullable Long id) {}

    /** For every item. */
    @Transactional
    public void all() {
        catchUp(occurrences(jdbc.sql(ITEMS).query(Long.class).list()));
    }

    /** For one item. */
    @Transactional
    public void of(long itemId) {
        catchUp(occurrences(jdbc.sql(ITEMS + " and i.id = ?")
                .param(itemId)
                .query(Long.class)
                .list()));
    }

    /** Only the one that the task belongs to, and only if there is none. */
    @Transactional
    public void ofTask(long taskId) {
        catchUp(jdbc.sql(MISSING).param(taskId).query(Found.class).list());
    }

    /** The items are looked up before their tasks, so that the database knows how few they are. */
    private List<Found> occurrences(List<Long> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : jdbc.sql(OCCURRENCES)
                        .param("items", itemIds)
                        .query(Found.class)
                        .list();
    }

    private void catchUp(List<Found> found) {
        Map<Long, ActionItem> known = new HashMap<>();
        items.all(found.stream().map(Found::itemId).distinct().toList()).forEach(item -> known.put(item.id(), item));
        for (Found one : found) {
            ActionItem item = known.get(one.itemId());
            if (item != null) {
                catchUp(one, ReportDay.of(item, one.ruleDue()));
            }
        }
    }

    private void catchUp(Found one, @Nullable LocalDate day) {
        Long id = one.id();
        if (id == null) {
            rows.open(one.itemId(), one.occurrenceKey(), day);
            return;
        }
        Recommendation now = rows.require(id);
        // Who comes first does it for all; what somebody changes just now is looked at the next time.
        if (now.isOpen()
                && now.reportSource().isEmpty()
                && !Objects.equals(now.reportDue(), day)
                && rows.follow(now, day)) {
            journal.record(
                    user.personIdOrNull(),
                    Recommendations.SUBJECT,
                    id,
                    "reportDay",
                    now.reportDue() == null ? null : now.reportDue().toString(),
                    day == null ? null : day.toString());
        }
    }
}
