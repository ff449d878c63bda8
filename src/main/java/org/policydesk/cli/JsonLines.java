package org.policydesk.cli;

import java.time.MonthDay;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.PolicyDraft;

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
        record.put("type", lower(policy.type()));
        record.put("region", policy.region());
        return record;
    }

    Map<String, @Nullable Object> item(ItemDraft item) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("record", "item");
        record.put("policy", item.policy());
        record.put("deadlineStart", points.at(item.deadlineStart()));
        record.put("deadlineEnd", points.at(item.deadlineEnd()));
        record.put("deadline", text.substring(item.deadlineStart(), item.deadlineEnd()));
        record.put("rule", rule(item.rule()));
        record.put("kind", lower(item.kind()));
        record.put(
                "actors", item.actors().stream().map(JsonLines::lower).sorted().toList());
        record.put("nature", lower(item.nature()));
        record.put("relevance", lower(item.relevance()));
        record.put("action", item.action());
        record.put("channel", item.channel());
        record.put("materials", item.materials());
        record.put("confidence", item.confidence());
        record.put("cues", item.cues());
        record.put("sentenceStart", points.at(item.sentenceStart()));
        record.put("sentenceEnd", points.at(item.sentenceEnd()));
        record.put("sentence", text.substring(item.sentenceStart(), item.sentenceEnd()));
        return record;
    }

    private static Map<String, @Nullable Object> rule(DeadlineRule rule) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        switch (rule) {
            case DeadlineRule.Fixed fixed -> {
                out.put("type", "fixed");
                out.put("end", fixed.end().toString());
                putTime(out, "endTime", fixed.cutOff());
            }
            case DeadlineRule.Window window -> {
                out.put("type", "window");
                out.put("start", string(window.start()));
                out.put("end", string(window.end()));
                putTime(out, "startTime", window.opensAt());
                putTime(out, "endTime", window.cutOff());
            }
            case DeadlineRule.Annual annual -> {
                out.put("type", "annual");
                out.put(
                        "dates",
                        annual.dates().stream().map(JsonLines::monthDay).toList());
            }
            case DeadlineRule.Periodic periodic -> {
                out.put("type", "periodic");
                out.put("every", compact(periodic.every()));
                if (periodic.dayOfPeriod() != null) {
                    out.put("day", periodic.dayOfPeriod());
                }
                if (periodic.offset() != null) {
                    out.put("offset", period(periodic.offset()));
                    out.put("unit", lower(periodic.offset().unit()));
                }
            }
            case DeadlineRule.Relative relative -> {
                out.put("type", "relative");
                out.put("period", period(relative.span()));
                out.put("unit", lower(relative.span().unit()));
                out.put("trigger", relative.trigger());
                out.put("before", relative.direction() == DeadlineRule.Direction.BEFORE);
            }
            case DeadlineRule.Validity validity -> {
                out.put("type", "validity");
                out.put("period", compact(validity.period()));
                out.put("of", validity.of());
            }
            case DeadlineRule.LeftOpen leftOpen -> {
                out.put("type", "open");
                out.put("wording", leftOpen.wording());
            }
            case DeadlineRule.Limit limit -> {
                out.put("type", "limit");
                out.put("start", string(limit.start()));
                out.put("end", string(limit.end()));
            }
            case DeadlineRule.Open open -> {
                out.put("type", "open");
                out.put("wording", open.wording());
            }
        }
        return out;
    }

    private static void putTime(Map<String, @Nullable Object> out, String name, @Nullable Object time) {
        if (time != null) {
            out.put(name, time.toString());
        }
    }

    /** February's end is kept as the 29th inside the program and written as the 28th outside. */
    private static String monthDay(MonthDay day) {
        MonthDay shown = day.equals(MonthDay.of(2, 29)) ? MonthDay.of(2, 28) : day;
        return "%02d-%02d".formatted(shown.getMonthValue(), shown.getDayOfMonth());
    }

    private static String period(DeadlineRule.Span span) {
        return switch (span.unit()) {
            case HOUR -> "PT" + span.amount() + "H";
            case CALENDAR_DAY, WORKING_DAY -> "P" + span.amount() + "D";
            case MONTH -> "P" + span.amount() + "M";
            case YEAR -> "P" + span.amount() + "Y";
        };
    }

    private static String compact(Period period) {
        long months = period.toTotalMonths();
        if (months > 0 && months % 12 == 0 && period.getDays() == 0) {
            return "P" + months / 12 + "Y";
        }
        return months > 0 ? "P" + months + "M" : period.toString();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
