package org.policydesk.ui.fit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.member.excel.TableWriter;
import org.policydesk.member.excel.TableWriter.Column;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemGrounds;
import org.policydesk.task.ItemStanding;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/** The items with their verdicts and reasons as a workbook. */
record FitSheet(Words words, LocalDate today) {
    private static final int NARROW = 14;
    private static final int WIDE = 36;
    private static final int WIDEST = 80;

    void write(OutputStream out, EligibilityOverview overview, Map<Long, ItemGrounds> why) throws IOException {
        List<Column> columns = Stream.of("group", "due", "when", "nature", "title", "policy", "issuer", "why", "task")
                .map(key -> new Column(words.say("fit.sheet." + key), width(key)))
                .toList();
        List<List<@Nullable Object>> rows = overview.items().stream()
                .map(item -> row(item, why.get(item.itemId())))
                .toList();
        TableWriter.write(out, words.say("fit.sheet"), columns, rows);
    }

    private static int width(String key) {
        return switch (key) {
            case "title", "policy" -> WIDE;
            case "why" -> WIDEST;
            default -> NARROW;
        };
    }

    private List<@Nullable Object> row(ItemStanding item, @Nullable ItemGrounds grounds) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(words.say("fit.group." + item.group().name()));
        row.add(item.window().due());
        row.add(new WindowWords(words, today).light(item));
        row.add(words.say("policy.nature." + item.nature().name()));
        row.add(item.title());
        row.add(item.policyTitle());
        row.add(item.issuer());
        row.add(grounds == null || grounds.reason() == null ? words.say("fit.everybody") : lines(grounds.reason()));
        row.add(
                item.taskState() == null
                        ? null
                        : words.say("task.state." + item.taskState().name()));
        return row;
    }

    /** Every single condition with its outcome; those that are met last. */
    private String lines(Reason reason) {
        ReasonWords said = new ReasonWords(words);
        return leaves(reason)
                .sorted(Comparator.comparing(one -> one.outcome() == Outcome.FIT))
                .map(one -> words.say("fit.sheet.reason", said.outcome(one.outcome()), said.line(one)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Reason> leaves(Reason reason) {
        return reason.children().isEmpty()
                ? Stream.of(reason)
                : reason.children().stream().flatMap(FitSheet::leaves);
    }
}
