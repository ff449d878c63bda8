package org.policydesk.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ConditionDraft;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.PolicyDraft;
import org.policydesk.extraction.Repeal;

/** Drafts as the records that the command line prints, one JSON object each. Positions count Unicode code points. */
final class JsonLines {
    private final String text;
    private final CodePoints points;

    JsonLines(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    Map<String, @Nullable Object> policy(PolicyDraft policy) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("record", "policy");
        record.put("start", points.at(policy.start()));
        record.put("end", points.at(policy.end()));
        record.put("title", policy.title());
        record.put("docNumber", policy.docNumber());
        record.put("issuers", policy.issuers());
        record.put("issuedOn", string(policy.issuedOn()));
        record.put("effectiveOn", string(policy.effectiveOn()));
        record.put("expiresOn", string(policy.expiresOn()));
        record.put("repeals", policy.repeals().stream().map(JsonLines::repeal).toList());
        record.put("type", lower(policy.type()));
        record.put("region", policy.region());
        record.put("explains", policy.explains());
        record.put("explained", policy.explained());
        return record;
    }

    Map<String, @Nullable Object> item(ItemDraft item) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("record", item.nature() == Nature.WATCH ? "watch" : "item");
        record.put("policy", item.policy());
        record.put("deadlineStart", points.at(item.deadlineStart()));
        record.put("deadlineEnd", points.at(item.deadlineEnd()));
        record.put("deadline", text.substring(item.deadlineStart(), item.deadlineEnd()));
        record.put("rule", JsonRules.rule(item.rule()));
        record.put("kind", lower(item.kind()));
        record.put(
                "actors", item.actors().stream().map(JsonLines::lower).sorted().toList());
        record.put("nature", lower(item.nature()));
        record.put("relevance", lower(item.relevance()));
        record.put("action", item.action());
        record.put("channel", item.channel());
        record.put("materials", item.materials());
        record.put(
                "conditions",
                item.terms().conditions().stream().map(this::condition).toList());
        record.put("quota", item.terms().quota());
        record.put("consequence", item.terms().consequence());
        record.put("contact", item.terms().contact());
        record.put("confidence", item.confidence());
        record.put("cues", item.cues());
        record.put("repeats", item.repeats());
        record.put("closes", item.closes());
        record.put("sentenceStart", points.at(item.sentenceStart()));
        record.put("sentenceEnd", points.at(item.sentenceEnd()));
        record.put("sentence", text.substring(item.sentenceStart(), item.sentenceEnd()));
        return record;
    }

    private static Map<String, @Nullable Object> repeal(Repeal repeal) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("title", repeal.title());
        record.put("docNumber", repeal.docNumber());
        return record;
    }

    private Map<String, @Nullable Object> condition(ConditionDraft condition) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("start", points.at(condition.start()));
        record.put("end", points.at(condition.end()));
        record.put("text", condition.text());
        record.put("list", condition.list());
        record.put("criterion", JsonConditions.criterion(condition.criterion()));
        return record;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
