package org.policydesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policydesk.member.ExcelCounts;
import org.policydesk.member.ExcelImport;
import org.policydesk.member.ExcelRow;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.member.MemberExcel;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.ExcelFile;

/** What a file would change, counted and row by row, and the choice what to do with it. */
class ExcelPreview extends Section {
    private final transient MemberExcel excel;
    private final transient ExcelImport state;
    private final ExcelRows rows = new ExcelRows();
    private final Span count = new Span();

    /** @param apply told whether rows with faults are to be left out */
    ExcelPreview(MemberExcel excel, ExcelImport state, Consumer<Boolean> apply, Runnable drop) {
        this.excel = excel;
        this.state = state;
        addClassNames("panel", "excel-preview");
        ExcelCounts counts = state.counts();
        H2 title = new H2(getTranslation("excel.preview", state.fileName(), String.valueOf(counts.rows())));
        title.addClassName("panel-title");
        add(title);
        if (state.outdated()) {
            add(box("excel-outdated", "excel.preview.outdated"));
        }
        add(new ExcelNotes(state));
        if (counts.changesSomething()) {
            Span members = new Span(getTranslation("excel.preview.members", String.valueOf(counts.members())));
            members.addClassName("desk-secondary");
            add(members);
        } else {
            boolean faulty = counts.rejected() > 0 || !state.sheetFaults().isEmpty();
            add(box("excel-same", faulty ? "excel.preview.sameButFaulty" : "excel.preview.same"));
        }
        add(kinds(), actions(apply, drop), count, rows);
        show(Set.of());
    }

    private Chips<Status> kinds() {
        Chips<Status> chips = new Chips<>(
                getTranslation("excel.column.what"),
                status -> getTranslation("excel.count." + status) + " " + number(status),
                this::show);
        List<Status> there = new ArrayList<>(List.of(Status.values()));
        there.removeIf(status -> number(status) == 0);
        chips.setOptions(there);
        chips.setId("excel-kinds");
        return chips;
    }

    private int number(Status status) {
        ExcelCounts counts = state.counts();
        return switch (status) {
            case ADDED -> counts.added();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case REJECTED -> counts.rejected();
        };
    }

    /** Nothing pressed: everything but what stays as it is, which is rarely what people look for. */
    private void show(Set<Status> pressed) {
        Set<Status> wanted = pressed.isEmpty() ? EnumSet.complementOf(EnumSet.of(Status.UNCHANGED)) : pressed;
        List<ExcelRow> found = excel.rows(state.id(), wanted);
        rows.show(found);
        rows.setVisible(!found.isEmpty());
        count.setVisible(!found.isEmpty());
        count.setText(getTranslation("excel.rows.count", String.valueOf(found.size())));
        count.addClassName("desk-secondary");
    }

    private Div actions(Consumer<Boolean> apply, Runnable drop) {
        ExcelCounts counts = state.counts();
        Div actions = new Div();
        actions.addClassName("excel-actions");
        String writing = String.valueOf(counts.added() + counts.changed());
        boolean faulty = counts.rejected() > 0 || !state.sheetFaults().isEmpty();
        if (counts.changesSomething() && faulty) {
            Button all = new Button(getTranslation("excel.apply.all"));
            all.setId("excel-apply-all");
            all.setEnabled(false);
            Span why = new Span(getTranslation("excel.apply.all.why"));
            why.addClassName("desk-secondary");
            actions.add(primary("excel-apply-skip", "excel.apply.skip", writing, () -> apply.accept(true)), all, why);
        } else if (counts.changesSomething()) {
            actions.add(primary("excel-apply", "excel.apply", writing, () -> apply.accept(false)));
        }
        if (counts.rejected() > 0) {
            actions.add(rejected(excel, state));
        }
        Button other = new Button(getTranslation("excel.again"), click -> drop.run());
        other.setId("excel-drop");
        actions.add(other);
        return actions;
    }

    static Div rejected(MemberExcel excel, ExcelImport state) {
        Div rejected = new Div();
        rejected.addClassName("excel-rejected-file");
        Span help = new Span(rejected.getTranslation("excel.rejected.help"));
        help.addClassName("desk-secondary");
        rejected.add(
                new ExcelFile(
                        "excel-rejected",
                        rejected.getTranslation(
                                "excel.rejected", String.valueOf(state.counts().rejected())),
                        rejected.getTranslation("excel.file.rejected"),
                        out -> excel.rejected(state.id(), out)),
                help);
        return rejected;
    }

    private Button primary(String id, String key, String number, Runnable work) {
        Button button = new Button(getTranslation(key, number), click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setId(id);
        return button;
    }

    private Div box(String id, String key) {
        Div box = new Div(getTranslation(key));
        box.setId(id);
        box.addClassName("excel-box");
        box.getElement().setAttribute("role", "status");
        return box;
    }
}
