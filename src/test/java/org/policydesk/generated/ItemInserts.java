package org.policydesk.generated;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.ItemValues;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes items, and before them the policies that they are of and their programmes. */
final class ItemInserts {
    private static final List<String> OWN = List.of("id", "state", "policy_id", "changed_at", "published_at");

    private final JdbcTemplate jdbc;
    private final OffsetDateTime since;
    private final ItemState state;
    private final List<GeneratedItem> items = new ArrayList<>();

    /** @param state of all of them */
    ItemInserts(JdbcTemplate jdbc, OffsetDateTime since, ItemState state) {
        this.jdbc = jdbc;
        this.since = since;
        this.state = state;
    }

    void add(GeneratedItem item) {
        items.add(item);
    }

    int size() {
        return items.size();
    }

    void write() {
        programmes();
        policies();
        items();
    }

    private void programmes() {
        Insert programmes = Insert.into(jdbc, "programme", "id, name, title_key, created_at");
        for (int i = 0; i < ItemDraws.MATTERS.size(); i++) {
            String matter = ItemDraws.MATTERS.get(i);
            programmes.row(GeneratedAssociation.FIRST + i, matter + "样本专项", matter + "样本专项", since);
        }
        programmes.flush();
    }

    private void policies() {
        Insert policies = Insert.into(jdbc, "policy", "id, title, issuer, issued_on, created_at");
        Insert rounds = Insert.into(jdbc, "edition", "programme_id, policy_id, label, place");
        Insert changes = Insert.into(jdbc, "policy_change", "policy_id, changed_at");
        items.stream().map(Of::new).distinct().forEach(of -> {
            long id = of.id();
            policies.row(id, of.title(), "样本省工业厅", since.toLocalDate(), since);
            long programme = GeneratedAssociation.FIRST + of.number() % ItemDraws.MATTERS.size();
            rounds.row(programme, id, "样本第" + of.number() + "批", of.number());
            changes.row(id, since);
        });
        policies.flush();
        rounds.flush();
        changes.flush();
    }

    /** An item's policy. */
    private record Of(int number, String title) {
        Of(GeneratedItem item) {
            this(item.policy(), item.policyTitle());
        }

        long id() {
            return GeneratedAssociation.FIRST + number;
        }
    }

    private void items() {
        if (items.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(OWN);
        columns.addAll(ItemValues.of(items.getFirst().content()).keySet());
        Insert insert = new Insert(jdbc, "action_item", columns);
        for (GeneratedItem item : items) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(item.id());
            row.add(state.name());
            row.add(GeneratedAssociation.FIRST + item.policy());
            row.add(since);
            row.add(state == ItemState.PUBLISHED ? since : null);
            Map<String, @Nullable Object> content = ItemValues.of(item.content());
            row.addAll(content.values());
            insert.row(row.toArray());
        }
        insert.flush();
    }
}
