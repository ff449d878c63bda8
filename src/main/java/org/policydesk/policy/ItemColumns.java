package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

/** An item's fields as columns, there and back. */
final class ItemColumns {
    private ItemColumns() {}

    /** What staff may change, by column. */
    static Map<String, Object> of(ItemEdit edit) {
        Map<String, Object> columns = new LinkedHashMap<>();
        put(columns, "title", edit.title().strip());
        put(columns, "action", edit.action().strip());
        put(columns, "nature", edit.nature().name());
        put(columns, "kind", edit.kind().name());
        put(columns, "actors", names(edit.actors()));
        put(columns, "relevance", edit.relevance().name());
        put(columns, "rule", ItemJson.rule(edit.rule()));
        put(columns, "basis", edit.basis().name());
        put(columns, "review_days", edit.reviewDays());
        put(columns, "criterion", ItemJson.criterion(edit.criterion()));
        put(columns, "fact_year", edit.factYear());
        put(columns, "include_undetermined", edit.includeUndetermined());
        put(columns, "materials", ItemJson.list(edit.materials()));
        put(columns, "channel", edit.channel());
        put(columns, "contact", edit.contact());
        put(columns, "stamp_days", edit.stampDays());
        put(columns, "post_days", edit.postDays());
        put(columns, "reserve_days", edit.reserveDays());
        put(columns, "upstream", ItemJson.list(edit.upstream()));
        put(columns, "by_association", edit.byAssociation());
        put(columns, "tier", edit.tier());
        put(columns, "quotas", edit.quotas().isEmpty() ? null : ItemJson.list(edit.quotas()));
        put(columns, "consequence", edit.consequence());
        put(columns, "importance", edit.importance().name());
        return columns;
    }

    /** Where it was found, by column. */
    static Map<String, Object> of(ItemOrigin origin) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("sentence", origin.sentence());
        columns.put("sentence_start", origin.sentenceStart());
        columns.put("sentence_end", origin.sentenceEnd());
        columns.put("deadline_start", origin.deadlineStart());
        columns.put("deadline_end", origin.deadlineEnd());
        columns.put("cues", ItemJson.list(origin.cues()));
        put(columns, "terms", ItemJson.terms(origin.terms()));
        return columns;
    }

    static ActionItem read(ResultSet row, int number) throws SQLException {
        return new ActionItem(
                row.getLong("id"),
                row.getInt("version"),
                ItemState.valueOf(row.getString("state")),
                row.getLong("policy_id"),
                row.getString("policy_title"),
                row.getString("doc_number"),
                row.getString("issuer"),
                row.getObject("document_id", Long.class),
                row.getString("title"),
                row.getString("action"),
                Nature.valueOf(row.getString("nature")),
                ItemKind.valueOf(row.getString("kind")),
                actors(row.getString("actors")),
                Relevance.valueOf(row.getString("relevance")),
                ItemJson.ruleFrom(row.getString("rule")),
                DateBasis.valueOf(row.getString("basis")),
                row.getInt("review_days"),
                ItemJson.criterionFrom(row.getString("criterion")),
                row.getObject("fact_year", Integer.class),
                row.getBoolean("include_undetermined"),
                ItemJson.materials(row.getString("materials")),
                row.getString("channel"),
                row.getString("contact"),
                row.getInt("stamp_days"),
                row.getInt("post_days"),
                row.getInt("reserve_days"),
                ItemJson.upstream(row.getString("upstream")),
                row.getBoolean("by_association"),
                row.getString("sentence"),
                row.getInt("sentence_start"),
                row.getInt("sentence_end"),
                row.getInt("deadline_start"),
                row.getInt("deadline_end"),
                row.getString("rejected_because"),
                ItemJson.texts(row.getString("cues")),
                ItemJson.termsFrom(row.getString("terms")),
                row.getObject("repeats", Long.class),
                row.getString("tier"),
                ItemJson.quotas(row.getString("quotas")),
                row.getString("consequence"),
                Importance.valueOf(row.getString("importance")),
                new ItemEnd(
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("grandfathering"),
                        row.getObject("moved_to", Long.class)));
    }

    private static void put(Map<String, Object> columns, String name, @org.jspecify.annotations.Nullable Object value) {
        columns.put(name, value);
    }

    private static String names(Set<Actor> actors) {
        return actors.stream().sorted().map(Actor::name).collect(Collectors.joining(","));
    }

    private static Set<Actor> actors(String names) {
        return Arrays.stream(names.split(",")).map(Actor::valueOf).collect(Collectors.toSet());
    }
}
