package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.Unit;
import org.policydesk.member.DerivedValue;
import org.policydesk.member.FactValue;
import org.policydesk.member.MemberProfile;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** Facts by fiscal year: what was entered and, marked as computed, what follows from it. */
class FactsPanel extends Div {
    private static final int YEARS = 5;
    /** Rounded down, so that a share never looks as if it reached a threshold that it misses. */
    private static final int PLACES = 2;

    private final transient MemberProfile profile;
    private final transient Quantities quantities = new Quantities(Words.of(this));
    private final List<Integer> years;

    FactsPanel(MemberProfile profile, ProfileActs acts, LocalDate today) {
        this.profile = profile;
        this.years = latestYears(profile);
        Button edit =
                new Button(getTranslation("member.facts.edit"), click -> new FactsDialog(profile, acts, today).open());
        edit.setId("member-facts-edit");
        edit.setVisible(profile.editable());
        if (years.isEmpty()) {
            add(new EmptyState(
                    getTranslation("member.facts.empty"),
                    getTranslation(profile.editable() ? "member.facts.empty.next" : "member.facts.empty.ask"),
                    edit));
        } else {
            Div actions = new Div(edit);
            actions.addClassName("member-actions");
            add(table(), actions);
        }
    }

    private static List<Integer> latestYears(MemberProfile profile) {
        TreeSet<Integer> all = new TreeSet<>();
        profile.facts().forEach(fact -> all.add(fact.fiscalYear()));
        return all.stream().skip(Math.max(0, all.size() - YEARS)).toList();
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("member-facts");
        table.setId("member-facts");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("member.facts.fact"), "col"));
        years.forEach(year -> head.add(heading(String.valueOf(year), "col")));
        FactDictionary.standard().yearlyByGroup().forEach((name, facts) -> {
            NativeTableRow title = new NativeTableRow();
            title.addClassName("member-facts-group");
            NativeTableHeaderCell cell = heading(getTranslation("member.facts.group." + name), "colgroup");
            cell.getElement().setAttribute("colspan", String.valueOf(years.size() + 1));
            title.add(cell);
            table.getBody().add(title);
            facts.forEach(fact -> table.getBody().add(row(fact)));
        });
        return table;
    }

    private NativeTableRow row(FactDefinition fact) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = heading(quantities.name(fact.key()), "row");
        if (fact.derived()) {
            row.addClassName("member-derived");
            Span mark = new Span(getTranslation("member.facts.computed"));
            mark.addClassName("mark");
            name.add(mark);
        }
        row.add(name);
        for (int year : years) {
            String text = fact.derived() ? derived(fact.key(), year) : entered(fact.key(), year);
            NativeTableCell cell = new NativeTableCell();
            cell.add(new Span(text.isEmpty() ? "—" : text));
            source(fact.key(), year).ifPresent(from -> cell.add(Row.small(from)));
            cell.getElement().setAttribute("data-year", String.valueOf(year));
            row.add(cell);
        }
        return row;
    }

    private String entered(String key, int year) {
        return profile.facts().stream()
                .filter(fact -> fact.key().equals(key) && fact.fiscalYear() == year)
                .map(FactValue::value)
                .map(value -> quantities.amount(key, value))
                .findFirst()
                .orElse("");
    }

    /** Where a score that others gave can be read. */
    private Optional<String> source(String key, int year) {
        return unitOf(key) == Unit.POINTS
                ? profile.facts().stream()
                        .filter(fact -> fact.key().equals(key) && fact.fiscalYear() == year)
                        .findFirst()
                        .map(FactValue::source)
                : Optional.empty();
    }

    private static Unit unitOf(String key) {
        return FactDictionary.standard().find(key).map(FactDefinition::unit).orElse(Unit.NONE);
    }

    private String derived(String key, int year) {
        return profile.derived().stream()
                .filter(value -> value.key().equals(key) && value.fiscalYear() == year)
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private String words(DerivedValue value) {
        return value.number() == null
                ? getTranslation("component.size." + value.size())
                : quantities.amount(value.key(), value.number().setScale(PLACES, RoundingMode.FLOOR));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
