package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.TriageEntry;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Dates;

/** The policies of a compilation in the first pass, with a current one and any number of picked ones. */
final class TriageList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;
    private final transient TriageRow.Acts acts;
    private final Map<Long, TriageRow> rows = new LinkedHashMap<>();
    private final Set<Long> picked = new LinkedHashSet<>();
    private boolean undecidedOnly;
    private @Nullable Long current;
    private @Nullable Long lastPicked;

    TriageList(Dates dates, TriageRow.Acts acts) {
        this.dates = dates;
        this.acts = acts;
        addClassName("triage-list");
        setId("triage-list");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("policy.review.policies"));
    }

    /** Shows these; rows that are there already stay where they are. */
    void show(List<TriageEntry> entries) {
        for (TriageEntry entry : entries) {
            TriageRow row = rows.get(entry.policy().id());
            if (row == null) {
                row = new TriageRow(entry, dates, acts);
                rows.put(entry.policy().id(), row);
                add(row);
            } else {
                row.show(entry);
            }
        }
        filter();
        if (current().isEmpty()) {
            all().stream()
                    .filter(entry -> entry.state() == TriageState.UNDECIDED)
                    .findFirst()
                    .or(() -> all().stream().findFirst())
                    .ifPresent(this::select);
        }
    }

    void showUndecidedOnly(boolean only) {
        undecidedOnly = only;
        filter();
        if (current().map(entry -> !passes(entry)).orElse(false)) {
            step(1);
        }
    }

    void select(TriageEntry entry) {
        current().map(one -> rows.get(one.policy().id())).ifPresent(row -> row.setCurrent(false));
        current = entry.policy().id();
        row(entry).ifPresent(row -> row.setCurrent(true));
    }

    Optional<TriageEntry> current() {
        return Optional.ofNullable(current).map(rows::get).map(TriageRow::entry);
    }

    /** Goes to the next one shown, or the one before. */
    void step(int step) {
        List<TriageEntry> all = all();
        int at = current().map(all::indexOf).orElse(-1) + step;
        while (at >= 0 && at < all.size() && !passes(all.get(at))) {
            at += step;
        }
        if (at >= 0 && at < all.size()) {
            select(all.get(at));
        }
    }

    /** Goes to the next one that is not decided about, if there is one further down. */
    void stepToUndecided() {
        after(entry -> entry.state() == TriageState.UNDECIDED).ifPresentOrElse(this::select, () -> step(1));
    }

    void pick(TriageEntry entry, boolean pick, boolean through) {
        List<TriageEntry> all = all();
        int to = all.indexOf(entry);
        TriageRow before = lastPicked == null ? null : rows.get(lastPicked);
        int from = through && before != null ? all.indexOf(before.entry()) : to;
        for (TriageEntry one : all.subList(Math.min(from, to), Math.max(from, to) + 1)) {
            if (passes(one)) {
                mark(one, pick);
            }
        }
        lastPicked = entry.policy().id();
    }

    boolean isPicked(TriageEntry entry) {
        return picked.contains(entry.policy().id());
    }

    /** Picks every row shown; or none, if all were. */
    void pickAll() {
        List<TriageEntry> shown = all().stream().filter(this::passes).toList();
        boolean pick = !shown.stream().allMatch(this::isPicked);
        shown.forEach(entry -> mark(entry, pick));
    }

    void pickNone() {
        all().forEach(entry -> mark(entry, false));
    }

    List<TriageEntry> picked() {
        return all().stream().filter(this::isPicked).toList();
    }

    List<TriageEntry> all() {
        return rows.values().stream().map(TriageRow::entry).toList();
    }

    private Optional<TriageEntry> after(Predicate<TriageEntry> wanted) {
        List<TriageEntry> all = all();
        int at = current().map(all::indexOf).orElse(-1);
        return all.subList(at + 1, all.size()).stream().filter(wanted).findFirst();
    }

    private void mark(TriageEntry entry, boolean pick) {
        if (pick) {
            picked.add(entry.policy().id());
        } else {
            picked.remove(entry.policy().id());
        }
        row(entry).ifPresent(row -> row.setPicked(pick));
    }

    private boolean passes(TriageEntry entry) {
        return !undecidedOnly || entry.state() == TriageState.UNDECIDED;
    }

    private void filter() {
        rows.values().forEach(row -> row.setVisible(passes(row.entry())));
    }

    private Optional<TriageRow> row(TriageEntry entry) {
        return Optional.ofNullable(rows.get(entry.policy().id()));
    }
}
