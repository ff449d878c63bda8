package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Invitations;
import org.policydesk.account.NewPerson;
import org.policydesk.member.ExcelFault;
import org.policydesk.member.ExcelRow;
import org.policydesk.member.ExcelRow.Status;
import org.policydesk.member.PeoplePlan;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.profile.ExcelRows;

/** Whom a workbook would invite, counted and row by row, and the one act that invites them. */
class PeoplePreview extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient PeoplePlan plan;
    private final transient Runnable another;
    private final ExcelRows rows = new ExcelRows();
    private final InParts parts = new InParts(getTranslation("people.excel.title"), "people.excel.parts");
    private final Button invite = new Button();
    private final Checkbox skip = new Checkbox();
    private final Button other = new Button();

    PeoplePreview(Invitations invitations, PeoplePlan plan, Runnable another) {
        this.invitations = invitations;
        this.plan = plan;
        this.another = another;
        setId("people-preview");
        addClassNames("panel", "excel-preview");
        H2 title = new H2(getTranslation(
                "people.excel.preview", plan.fileName(), plan.lines().size()));
        title.addClassName("panel-title");
        add(title);
        plan.sheetFaults().forEach(fault -> add(fault(fault)));
        if (plan.wanted().isEmpty()) {
            Div nobody = new Div(getTranslation("people.excel.nobody"));
            nobody.addClassName("excel-box");
            nobody.getElement().setAttribute("role", "status");
            add(nobody);
        }
        add(kinds(), actions(), parts, rows);
        show(Set.of());
    }

    private Chips<Status> kinds() {
        Chips<Status> chips = new Chips<>(
                getTranslation("excel.column.what"),
                status -> getTranslation("people.excel.count." + status, plan.count(status)),
                this::show);
        chips.setOptions(Stream.of(Status.values())
                .filter(status -> plan.count(status) > 0)
                .toList());
        chips.setId("people-kinds");
        return chips;
    }

    private void show(Set<Status> pressed) {
        Set<Status> wanted = pressed.isEmpty() ? EnumSet.allOf(Status.class) : pressed;
        List<ExcelRow> shown = plan.lines().stream()
                .map(PeoplePlan.Line::row)
                .filter(row -> wanted.contains(row.status()))
                // What has to be mended comes first.
                .sorted((a, b) -> Boolean.compare(b.status() == Status.REJECTED, a.status() == Status.REJECTED))
                .toList();
        rows.show(shown);
        rows.setVisible(!shown.isEmpty());
    }

    private Div actions() {
        int fresh = plan.count(Status.ADDED);
        invite.setText(
                fresh > 0
                        ? getTranslation("people.excel.invite", fresh)
                        : getTranslation("people.excel.place", plan.count(Status.CHANGED)));
        invite.setId("people-invite-all");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        invite.addClickListener(click -> invite());
        invite.setVisible(!plan.wanted().isEmpty());
        invite.setEnabled(!plan.isFaulty());
        skip.setLabel(getTranslation("people.excel.skip", plan.count(Status.REJECTED)));
        skip.setId("people-skip");
        skip.setVisible(plan.isFaulty() && !plan.wanted().isEmpty());
        skip.addValueChangeListener(change -> invite.setEnabled(change.getValue()));
        other.setText(getTranslation("excel.again"));
        other.addClickListener(click -> another.run());
        Div actions = new Div(skip, invite, other);
        actions.addClassName("excel-actions");
        return actions;
    }

    private void invite() {
        List<NewPerson> wanted = plan.wanted();
        waiting(true);
        boolean refused = true;
        try {
            parts.run(wanted, invitations::inviteAll, (invited, reached) -> {
                waiting(false);
                if (reached < wanted.size()) {
                    Messages.failure(this, "people.excel.stopped", invited, reached, wanted.size());
                } else {
                    done(invited);
                }
            });
            refused = false;
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        } finally {
            if (refused) {
                waiting(false);
            }
        }
    }

    /** After a failure it can be tried again: whoever was invited before it gets no second invitation. */
    private void waiting(boolean working) {
        invite.setEnabled(!working);
        skip.setEnabled(!working);
        other.setEnabled(!working);
    }

    private void done(int invited) {
        removeAll();
        H2 title = new H2(getTranslation("people.excel.done", invited));
        title.addClassName("panel-title");
        Button again = new Button(getTranslation("people.excel.another"), click -> another.run());
        Button list = new Button(
                getTranslation("people.excel.toList"), click -> getUI().ifPresent(ui -> ui.navigate(PeopleView.class)));
        list.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(list, again);
        ways.addClassName("excel-actions");
        Div what = new Div(getTranslation("people.excel.done.what"));
        what.addClassName("desk-secondary");
        add(title, what, ways);
    }

    private Div fault(ExcelFault fault) {
        String reason = getTranslation(fault.key(), fault.args().toArray());
        Div line = new Div(fault.column() == null ? reason : getTranslation("excel.row.fault", fault.column(), reason));
        line.addClassName("excel-fault");
        line.getElement().setAttribute("role", "alert");
        return line;
    }
}
