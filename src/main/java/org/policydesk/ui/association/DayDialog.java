package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.deadline.DayKind;

/** What a chosen day is and what it can be made. */
final class DayDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Div choices = new Div();

    DayDialog(DayActs acts, LocalDate day, String title, DayKind kind, boolean byHand, boolean closed) {
        setHeaderTitle(title);
        choices.addClassName("day-choices");
        choices.add(new Span(getTranslation("calendar.kind." + kind.name())
                + (byHand ? " · " + getTranslation("calendar.changed") : "")));
        for (DayKind other : possible(day)) {
            if (other != kind) {
                String name = getTranslation("calendar.kind." + other.name());
                choice(getTranslation("calendar.day.set", name), "day-set-" + other.name(), () -> acts.set(day, other));
            }
        }
        if (byHand) {
            choice(getTranslation("calendar.day.reset"), "day-reset", () -> acts.reset(day));
        }
        if (closed) {
            choice(getTranslation("calendar.day.open"), "day-open", () -> acts.reopen(day));
        } else if (kind.isWorking()) {
            choice(getTranslation("calendar.day.close"), "day-close", () -> acts.close(day));
        }
        add(choices);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel);
    }

    private void choice(String text, String id, Runnable act) {
        Button button = new Button(text, click -> Moving.after(this, act));
        button.setId(id);
        button.setWidthFull();
        choices.add(button);
    }

    private static List<DayKind> possible(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend
                ? List.of(DayKind.WEEKEND, DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP_WORKING)
                : List.of(DayKind.WORKING, DayKind.PUBLIC_HOLIDAY);
    }
}
