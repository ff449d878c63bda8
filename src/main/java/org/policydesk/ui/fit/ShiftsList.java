package org.policydesk.ui.fit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.policydesk.eligibility.Reason;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.Shift;
import org.policydesk.ui.component.ReasonTree;

/** Items whose group would be another: what would be gained, what lost, what else would change. */
class ShiftsList extends Div {
    ShiftsList(List<Shift> shifts) {
        addClassName("fit-shifts");
        if (shifts.isEmpty()) {
            add(new Paragraph(getTranslation("fit.try.none")));
        }
        part("gained", shifts.stream().filter(Shift::isGained).toList());
        part("lost", shifts.stream().filter(Shift::isLost).toList());
        part(
                "other",
                shifts.stream()
                        .filter(shift -> !shift.isGained() && !shift.isLost())
                        .toList());
    }

    private void part(String kind, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return;
        }
        H3 heading = new H3(getTranslation("fit.try." + kind, shifts.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("fit-rows");
        list.setId("try-" + kind);
        shifts.forEach(shift -> list.add(row(shift)));
        add(heading, list);
    }

    private ListItem row(Shift shift) {
        Span title = new Span(shift.after().title());
        title.addClassName("fit-title");
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Div change = new Div(
                group(shift.before().group()), arrow, group(shift.after().group()));
        change.addClassName("fit-change");
        ListItem row = new ListItem(title, change);
        row.addClassName("fit-row");
        Reason why = shift.why();
        if (why != null) {
            Details details = new Details(getTranslation("fit.why"), new ReasonTree(why));
            details.addClassName("fit-why");
            row.add(details);
        }
        return row;
    }

    private Span group(EligibilityGroup group) {
        Span span = new Span(getTranslation("fit.group." + group.name()));
        span.addClassNames("fit-group", "fit-group-" + group.name().toLowerCase(Locale.ROOT));
        return span;
    }
}
