package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.Outcome;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of verdicts as they were when last matched. Every call belongs to its caller's transaction. */
@Component
class KeptVerdicts {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final BusinessClock clock;

    KeptVerdicts(JdbcClient jdbc, NamedParameterJdbcTemplate batches, BusinessClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param asOf the day that it holds of */
    record Kept(Outcome outcome, LocalDate asOf) {}

    /** By member; the day is the item's where that is the later one. */
    Map<Long, Kept> of(long itemId) {
        LocalDate all = matchedOn(itemId).orElse(LocalDate.EPOCH);
        Map<Long, Kept> kept = new HashMap<>();
        jdbc.sql("select member_id, outcome, as_of from verdict where item_id = ?")
                .param(itemId)
                .query(row -> {
                    LocalDate own = row.getObject("as_of", LocalDate.class);
                    kept.put(
                            row.getLong("member_id"),
                            new Kept(Outcome.valueOf(row.getString("outcome")), own.isAfter(all) ? own : all));
                });
        return kept;
    }

    /** The day when the item was last matched with everybody; empty if it never was. */
    Optional<LocalDate> matchedOn(long itemId) {
        return jdbc.sql("select as_of from matched_item where item_id = ?")
                .param(itemId)
                .query(LocalDate.class)
                .optional();
    }

    /** Keeps what came out for these members today, others' verdicts stay. */
    void keep(long itemId, Map<Long, Outcome> outcomes) {
        LocalDate today = clock.today();
        Map<Long, Kept> before = outcomes.size() == 1 ? ofOne(itemId, outcomes) : of(itemId);
        write(itemId, outcomes, before, today);
    }

    /** Keeps what came out today for everybody: of others there is no verdict any more. */
    void keepAll(long itemId, Map<Long, Outcome> outcomes) {
        LocalDate today = clock.today();
        Map<Long, Kept> before = of(itemId);
        List<Long> strays = before.keySet().stream()
                .filter(member -> !outcomes.containsKey(member))
                .toList();
        strays.forEach(member -> jdbc.sql("delete from verdict where item_id = ? and member_id = ?")
                .params(itemId, member)
                .update());
        before.replaceAll((member, kept) -> new Kept(kept.outcome(), today));
        write(itemId, outcomes, before, today);
        if (jdbc.sql("update matched_item set as_of = ? where item_id = ?")
                        .params(today, itemId)
                        .update()
                == 0) {
            jdbc.sql("insert into matched_item (item_id, as_of) values (?, ?) on conflict do nothing")
                    .params(itemId, today)
                    .update();
        }
    }

    /** The item asks nothing of anybody any more. */
    void forget(long itemId) {
        jdbc.sql("delete from verdict where item_id = ?").param(itemId).update();
        jdbc.sql("delete from matched_item where item_id = ?").param(itemId).update();
    }

    /** These members left the association. */
    void forgetMembers(Collection<Long> memberIds) {
        memberIds.forEach(member -> jdbc.sql("delete from verdict where member_id = ?")
                .param(member)
                .update());
    }

    private Map<Long, Kept> ofOne(long itemId, Map<Long, Outcome> outcomes) {
        LocalDate all = matchedOn(itemId).orElse(LocalDate.EPOCH);
        Map<Long, Kept> kept = new HashMap<>();
        for (Long member : outcomes.keySet()) {
            jdbc.sql("select outcome, as_of from verdict where item_id = ? and member_id = ?")
                    .params(itemId, member)
                    .query(row -> {
                        LocalDate own = row.getObject("as_of", LocalDate.class);
                        kept.put(
                                member,
                                new Kept(Outcome.valueOf(row.getString("outcome")), own.isAfter(all) ? own : all));
                    });
        }
        return kept;
    }

    private void write(long itemId, Map<Long, Outcome> outcomes, Map<Long, Kept> before, LocalDate today) {
        List<MapSqlParameterSource> fresh = new ArrayList<>();
        List<MapSqlParameterSource> other = new ArrayList<>();
        outcomes.forEach((member, outcome) -> {
            Kept kept = before.get(member);
            MapSqlParameterSource row = new MapSqlParameterSource("item", itemId)
                    .addValue("member", member)
                    .addValue("outcome", outcome.name())
                    .addValue("day", today);
            if (kept == null) {
                fresh.add(row);
            } else if (!kept.equals(new Kept(outcome, today))) {
                other.add(row);
            }
        });
        batch(
                "insert into verdict (item_id, member_id, outcome, as_of) values (:item, :member, :outcome, :day)"
                        + " on conflict do nothing",
                fresh);
        batch(
                "update verdict set outcome = :outcome, as_of = :day where item_id = :item and member_id = :member",
                other);
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
        }
    }
}
