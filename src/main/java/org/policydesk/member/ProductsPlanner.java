package org.policydesk.member;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.MemberRecords.Without;
import org.policydesk.member.excel.SheetCell;
import org.policydesk.member.excel.TypedCell;

/** The sheet of products that stand in a catalogue, or are known not to. */
final class ProductsPlanner implements SheetPlanner {
    private final Standing standing;
    private final Roster roster;
    private final Set<String> catalogues;
    private final Once once = new Once();
    private final Set<Long> matched = new HashSet<>();

    ProductsPlanner(Standing standing, Roster roster) {
        this.standing = standing;
        this.roster = roster;
        this.catalogues = standing.catalogues();
    }

    @Override
    public PlannedRow plan(RowReading row) {
        Party party = roster.of(row);
        String catalogue = row.value("catalogue", cell -> catalogue(cell, row));
        String listed =
                row.value("listed", cell -> TypedCell.choice(cell, row.form().column("listed")));
        MemberAct act = null;
        if (party != null && catalogue != null && !row.isFaulty()) {
            act = ExcelForms.NO.equals(listed) ? nothing(row, party, catalogue) : product(row, party, catalogue);
        }
        String detail = catalogue == null ? row.row().cell("catalogue").text().strip() : ExcelForms.label(catalogue);
        return row.planned(SheetPlanner.company(party, row), detail, act);
    }

    private @Nullable MemberAct nothing(RowReading row, Party party, String catalogue) {
        once.check(List.of(party.creditCode(), catalogue), row);
        for (String detail : List.of("entry", "model")) {
            if (!row.isBlank(detail)) {
                row.fault(detail, "excel.fault.not-listed");
            }
        }
        if (standing.products(party.company()).stream()
                .anyMatch(one -> one.catalogue().equals(catalogue))) {
            row.fault("listed", "excel.fault.listed");
        }
        if (standing.without(party.company()).contains(new Without(Without.Kind.PRODUCT, catalogue))) {
            return null;
        }
        row.adds();
        row.change("listed", null, ExcelForms.NO);
        return new MemberAct.ListNothing(party.creditCode(), catalogue);
    }

    private @Nullable MemberAct product(RowReading row, Party party, String catalogue) {
        try {
            NewProduct typed = new NewProduct(
                            catalogue, row.value("entry", TypedCell::text), row.value("model", TypedCell::text))
                    .checked();
            String entry = Objects.requireNonNull(typed.entry());
            String model = typed.model();
            once.check(List.of(party.creditCode(), catalogue, entry, model == null ? "" : model), row);
            List<ListedProduct> open = standing.products(party.company()).stream()
                    .filter(one ->
                            one.catalogue().equals(catalogue) && one.entry().equals(entry))
                    .filter(one -> !matched.contains(one.id()))
                    .toList();
            if (open.stream().anyMatch(one -> model == null || Objects.equals(model, one.model()))) {
                return null;
            }
            // An entry without a model yet is completed; with another model it is another product.
            ListedProduct old =
                    open.stream().filter(one -> one.model() == null).findFirst().orElse(null);
            if (old == null) {
                row.adds();
                row.change("entry", null, entry);
            } else {
                matched.add(old.id());
            }
            row.change("model", null, model);
            return new MemberAct.ListProduct(
                    party.creditCode(), old == null ? null : old.id(), catalogue, entry, model);
        } catch (InvalidMemberException e) {
            row.fault(e);
            return null;
        }
    }

    /** Catalogues come with policies: beside the dictionary's, those are known that somebody is recorded in. */
    private String catalogue(SheetCell cell, RowReading row) {
        String typed = TypedCell.text(cell);
        if (catalogues.contains(typed)) {
            return typed;
        }
        String label = TypedCell.choice(cell, row.form().column("catalogue"));
        return FactDictionary.standard().ofType(FactType.PRODUCT).stream()
                .filter(fact -> fact.zh().equals(label))
                .map(FactDefinition::key)
                .findFirst()
                .orElseThrow();
    }
}
