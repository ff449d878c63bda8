package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.CellKind;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.TypedCell;

/** The sheet of facts: one row for each company and year. */
final class FactsPlanner implements SheetPlanner {
    private static final String SOURCE = "source";
    private static final int LONGEST_SOURCE = 200;

    private final Standing standing;
    private final Roster roster;
    private final LocalDate today;
    private final Once once = new Once();

    FactsPlanner(Standing standing, Roster roster, LocalDate today) {
        this.standing = standing;
        this.roster = roster;
        this.today = today;
    }

    @Override
    public PlannedRow plan(RowReading row) {
        Party party = roster.of(row);
        Integer year = row.value("fiscalYear", TypedCell::year);
        MemberAct act = party == null || year == null ? null : act(row, party, year);
        return row.planned(
                SheetPlanner.company(party, row),
                row.row().cell("fiscalYear").text().strip(),
                act);
    }

    private @Nullable MemberAct act(RowReading row, Party party, int year) {
        once.check(List.of(party.creditCode(), year), row);
        Map<String, FactValue> now = standing.facts(party.company(), year);
        Map<String, Optional<BigDecimal>> values = new LinkedHashMap<>();
        for (ColumnForm column : row.form().columns()) {
            if (column.kind() == CellKind.NUMBER && !row.isBlank(column.key())) {
                fact(row, column, year, now.get(column.key())).ifPresent(value -> values.put(column.key(), value));
            }
        }
        String source = source(row, now, values);
        if (now.isEmpty()) {
            row.adds();
        }
        return values.isEmpty() ? null : new MemberAct.Facts(party.creditCode(), year, values, source);
    }

    /** The value to record; empty if there is nothing to do. */
    private Optional<Optional<BigDecimal>> fact(RowReading row, ColumnForm column, int year, @Nullable FactValue now) {
        String before = now == null ? null : now.value().toPlainString();
        if (row.clears(column.key())) {
            row.change(column.key(), before, null);
            return now == null ? Optional.empty() : Optional.of(Optional.empty());
        }
        BigDecimal typed = row.value(column.key(), cell -> TypedCell.number(cell, column.unit()));
        if (typed == null || (now != null && now.value().compareTo(typed) == 0)) {
            return Optional.empty();
        }
        try {
            RecordRules.fact(column.key(), year, typed, today);
        } catch (InvalidMemberException e) {
            row.fault(e);
            return Optional.empty();
        }
        BigDecimal plain = MemberRecords.plain(typed);
        row.change(column.key(), before, plain.toPlainString());
        return Optional.of(Optional.of(plain));
    }

    /**
     * Where the row's scores come from, which they have to say. One source stands for all scores of the row; where it alone
     * changes, the scores are recorded anew with it.
     */
    private static @Nullable String source(
            RowReading row, Map<String, FactValue> now, Map<String, Optional<BigDecimal>> values) {
        List<FactValue> scores = now.values().stream()
                .filter(fact -> RecordRules.needsSource(fact.key()))
                .toList();
        String old = scores.stream()
                .map(FactValue::source)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String source = row.kept(SOURCE, old, TypedCell::text);
        if (!Objects.equals(source, old)) {
            scores.forEach(score -> values.putIfAbsent(score.key(), Optional.of(score.value())));
        }
        boolean scored = values.entrySet().stream()
                .anyMatch(one -> one.getValue().isPresent() && RecordRules.needsSource(one.getKey()));
        if (scored && source == null) {
            row.fault(SOURCE, "member.invalid.source-missing");
        } else if (source != null && source.length() > LONGEST_SOURCE) {
            row.fault(SOURCE, "member.invalid.too-long", LONGEST_SOURCE);
        }
        return source;
    }
}
