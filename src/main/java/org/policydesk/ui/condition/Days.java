package org.policydesk.ui.condition;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.ui.component.DayField;

/** From a day to a day, either of which may be left open. */
final class Days extends Div {
    private static final long serialVersionUID = 1L;

    private final DayField from;
    private final DayField until;

    Days(@Nullable LocalDate shownFrom, @Nullable LocalDate shownUntil, Surroundings around) {
        addClassName("form-row");
        from = new DayField(getTranslation("condition.from"), around.today());
        until = new DayField(getTranslation("condition.until"), around.today());
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        from.setValue(shownFrom);
        until.setValue(shownUntil);
        around.watch(from, until);
        add(from, until);
    }

    /** Whether both can be read and are in their order. */
    boolean areSound(Faults faults) {
        boolean readable = faults.sound(from) && faults.sound(until);
        LocalDate first = from();
        LocalDate last = until();
        if (readable && first != null && last != null && last.isBefore(first)) {
            faults.at(until, "condition.invalid.until");
            return false;
        }
        return readable;
    }

    boolean areEmpty() {
        return from() == null && until() == null;
    }

    void missing(Faults faults) {
        faults.at(from, "condition.invalid.from");
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate until() {
        return until.getValue();
    }
}
