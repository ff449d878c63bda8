package org.policydesk.member;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.MemberRecords.Without;
import org.policydesk.member.excel.SheetCell;
import org.policydesk.member.excel.TypedCell;

/** The sheet of titles: one row for each title held, or known not to be. */
final class TitlesPlanner implements SheetPlanner {
    private static final Set<String> FOR_EVER = Set.of("长期", "长期有效");
    private static final List<String> DETAILS = List.of("level", "batch", "number", "issuedOn", "expiresOn");

    private final Standing standing;
    private final Roster roster;
    private final Once once = new Once();
    private final Set<Long> matched = new HashSet<>();

    TitlesPlanner(Standing standing, Roster roster) {
        this.standing = standing;
        this.roster = roster;
    }

    @Override
    public PlannedRow plan(RowReading row) {
        Party party = roster.of(row);
        String key = row.value("key", cell -> key(cell, row));
        String held =
                row.value("held", cell -> TypedCell.choice(cell, row.form().column("held")));
        MemberAct act = null;
        if (party != null && key != null && !row.isFaulty()) {
            act = ExcelForms.NO.equals(held) ? not(row, party, key) : hold(row, party, key);
        }
        return row.planned(
                SheetPlanner.company(party, row), row.row().cell("key").text().strip(), act);
    }

    private @Nullable MemberAct not(RowReading row, Party party, String key) {
        once.check(List.of(party.creditCode(), key), row);
        DETAILS.stream()
                .filter(detail -> !row.isBlank(detail))
                .forEach(detail -> row.fault(detail, "excel.fault.not-held"));
        if (held(party, key).findAny().isPresent()) {
            row.fault("held", "excel.fault.held");
        }
        if (standing.without(party.company()).contains(new Without(Without.Kind.QUALIFICATION, key))) {
            return null;
        }
        row.adds();
        row.change("held", null, ExcelForms.NO);
        return new MemberAct.HoldNot(party.creditCode(), key);
    }

    private @Nullable MemberAct hold(RowReading row, Party party, String key) {
        once.check(
                List.of(party.creditCode(), key, text(row, "level"), text(row, "number"), text(row, "issuedOn")), row);
        Qualification old = entry(row, party, key).orElse(null);
        if (old != null) {
            matched.add(old.id());
        }
        NewTitle before = old == null ? new NewTitle(key, null, null, null, null, null) : NewTitle.of(old);
        NewTitle after = new NewTitle(
                key,
                row.kept("level", before.level(), TypedCell::text),
                row.kept("batch", before.batch(), TypedCell::text),
                row.kept("number", before.number(), TypedCell::text),
                row.kept("issuedOn", before.issuedOn(), TypedCell::date, LocalDate::toString),
                expires(row, before.expiresOn()));
        return row.isFaulty() || (old != null && after.equals(before)) ? null : checked(row, party, old, after);
    }

    private static @Nullable MemberAct checked(
            RowReading row, Party party, @Nullable Qualification old, NewTitle after) {
        if (old == null) {
            row.adds();
            row.change("key", null, ExcelForms.label(after.key()));
        }
        try {
            return new MemberAct.Hold(party.creditCode(), old, RecordRules.title(after));
        } catch (InvalidMemberException e) {
            row.fault(e);
            return null;
        }
    }

    private static @Nullable LocalDate expires(RowReading row, @Nullable LocalDate old) {
        if (FOR_EVER.contains(text(row, "expiresOn"))) {
            row.change("expiresOn", old == null ? null : old.toString(), null);
            return null;
        }
        return row.kept("expiresOn", old, TypedCell::date, LocalDate::toString);
    }

    /** The recorded entry that the row speaks of: by number, else by its first day, else the only one there is. */
    private Optional<Qualification> entry(RowReading row, Party party, String key) {
        String level = row.value("level", TypedCell::text);
        List<Qualification> all =
                held(party, key).filter(one -> !matched.contains(one.id())).toList();
        List<Qualification> alike = all.stream()
                .filter(one -> level != null && level.equals(one.level()))
                .toList();
        List<Qualification> open = alike.isEmpty() ? all : alike;
        String number = row.value("number", TypedCell::text);
        LocalDate issued = row.value("issuedOn", TypedCell::date);
        if (number == null && issued == null) {
            if (open.size() > 1) {
                row.fault("number", "excel.fault.title-unclear");
            }
            return open.stream().findFirst();
        }
        return first(open, one -> number != null && number.equals(one.number()))
                .or(() -> first(open, one -> issued != null && issued.equals(one.issuedOn())))
                .or(() -> first(open, one -> open.size() == 1 && one.number() == null && one.issuedOn() == null));
    }

    private static Optional<Qualification> first(List<Qualification> open, Predicate<Qualification> fits) {
        return open.stream().filter(fits).findFirst();
    }

    private java.util.stream.Stream<Qualification> held(Party party, String key) {
        return standing.titles(party.company()).stream().filter(one -> one.key().equals(key));
    }

    private static String key(SheetCell cell, RowReading row) {
        String label = TypedCell.choice(cell, row.form().column("key"));
        return FactDictionary.standard().ofType(FactType.QUALIFICATION).stream()
                .filter(fact -> fact.zh().equals(label))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String text(RowReading row, String key) {
        return row.row().cell(key).text().strip();
    }
}
