package org.policydesk.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.ColumnForm;
import org.policydesk.member.excel.SheetCell;
import org.policydesk.member.excel.TypedCell;

/** The sheet of companies: adds those that are not recorded yet, changes the others. Only staff change particulars. */
final class ParticularsPlanner implements SheetPlanner {
    private static final MemberParticulars NONE = MemberParticulars.of("", "", "");

    private final ExcelForms forms;
    private final Roster roster;
    private final LocalDate today;
    private final Once once = new Once();

    ParticularsPlanner(ExcelForms forms, Roster roster, LocalDate today) {
        this.forms = forms;
        this.roster = roster;
        this.today = today;
    }

    @Override
    public PlannedRow plan(RowReading row) {
        String code = Roster.code(row);
        Company before = code == null ? null : roster.recorded(code);
        String shown = before == null
                ? SheetPlanner.company(null, row)
                : before.particulars().name();
        MemberAct act = code == null ? null : act(row, code, before);
        if (code != null && before == null && row.isFaulty()) {
            roster.refuses(code);
        }
        return row.planned(shown, "", act);
    }

    private @Nullable MemberAct act(RowReading row, String code, @Nullable Company before) {
        if (before == null && roster.ownOnly()) {
            row.fault("creditCode", "excel.fault.not-own");
            return null;
        }
        once.check(code, row);
        MemberParticulars old = before == null ? NONE : before.particulars();
        MemberParticulars typed = typed(row, code, old);
        boolean wasActive = before == null || before.active();
        boolean active = Boolean.TRUE.equals(
                row.kept("active", Boolean.valueOf(wasActive), cell -> active(cell, row), forms::active));
        if (row.isFaulty() || (before != null && typed.equals(old) && active == wasActive)) {
            return null;
        }
        if (before != null && roster.ownOnly()) {
            row.fault((String) null, "excel.fault.staff-only");
            return null;
        }
        return checked(row, code, before, typed, active);
    }

    private @Nullable MemberAct checked(
            RowReading row, String code, @Nullable Company before, MemberParticulars typed, boolean active) {
        try {
            MemberParticulars checked = ParticularsRules.checked(typed, today);
            if (before == null) {
                if (!active) {
                    row.fault("active", "excel.fault.new-left");
                    return null;
                }
                row.adds();
                roster.adds(code, checked.name());
                return new MemberAct.Create(code, checked);
            }
            roster.renames(code, checked.name());
            return checked.equals(before.particulars()) && active == before.active()
                    ? null
                    : new MemberAct.Update(code, before.version(), checked, active);
        } catch (InvalidMemberException e) {
            row.fault(e);
            return null;
        }
    }

    private MemberParticulars typed(RowReading row, String code, MemberParticulars old) {
        return new MemberParticulars(
                text(row.kept("name", empty(old.name()), TypedCell::text)),
                list(row, "formerNames", old.formerNames()),
                code,
                text(row.kept("regionCode", empty(old.regionCode()), cell -> region(cell, row), this::regionName)),
                row.kept("industryCode", old.industryCode(), TypedCell::text),
                row.kept("industryName", old.industryName(), TypedCell::text),
                row.kept("branch", old.branch(), TypedCell::text),
                row.kept("ownership", old.ownership(), cell -> ownership(cell, row), forms::ownership),
                row.kept("centralGroup", old.centralGroup(), TypedCell::text),
                row.kept("foundedOn", old.foundedOn(), TypedCell::date, LocalDate::toString),
                list(row, "recommendingUnits", old.recommendingUnits()),
                row.kept("legalForm", old.legalForm(), cell -> legalForm(cell, row), forms::legalForm),
                row.kept("aboveScale", old.aboveScale(), cell -> yes(cell, row), ParticularsPlanner::yesNo));
    }

    private static List<String> list(RowReading row, String key, List<String> old) {
        List<String> kept = row.kept(key, old.isEmpty() ? null : old, TypedCell::list, list -> String.join("；", list));
        return Objects.requireNonNullElse(kept, List.of());
    }

    private static String region(SheetCell cell, RowReading row) {
        String typed = TypedCell.text(cell);
        return Regions.standard()
                .find(typed)
                .or(() -> {
                    String name = TypedCell.choice(cell, column(row, "regionCode"));
                    return Regions.standard().all().stream()
                            .filter(region -> region.fullName().equals(name))
                            .findFirst();
                })
                .map(Region::code)
                .orElse(typed);
    }

    private String regionName(String code) {
        return Regions.standard().find(code).map(Region::fullName).orElse(code);
    }

    private Ownership ownership(SheetCell cell, RowReading row) {
        String name = TypedCell.choice(cell, column(row, "ownership"));
        return Arrays.stream(Ownership.values())
                .filter(one -> forms.ownership(one).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LegalForm legalForm(SheetCell cell, RowReading row) {
        String name = TypedCell.choice(cell, column(row, "legalForm"));
        return Arrays.stream(LegalForm.values())
                .filter(one -> forms.legalForm(one).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Boolean yes(SheetCell cell, RowReading row) {
        return TypedCell.choice(cell, column(row, "aboveScale")).equals(ExcelForms.YES);
    }

    private static String yesNo(Boolean yes) {
        return yes ? ExcelForms.YES : ExcelForms.NO;
    }

    private Boolean active(SheetCell cell, RowReading row) {
        return TypedCell.choice(cell, column(row, "active")).equals(forms.active(true));
    }

    private static ColumnForm column(RowReading row, String key) {
        return row.form().column(key);
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
