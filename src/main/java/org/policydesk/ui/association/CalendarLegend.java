package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.policydesk.deadline.DayKind;

/** What the colours and signs of the calendar mean. */
final class CalendarLegend extends Div {
    private static final long serialVersionUID = 1L;

    CalendarLegend() {
        addClassNames("calendar-legend", "desk-secondary");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("calendar.legend"));
        for (DayKind kind : List.of(DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP_WORKING, DayKind.WEEKEND)) {
            add(entry(
                    getTranslation("calendar.mark." + kind.name()),
                    getTranslation("calendar.kind." + kind.name()),
                    DayFace.style(kind)));
        }
        add(entry(getTranslation("calendar.mark.closed"), getTranslation("calendar.closed"), "day-closed"));
        add(entry("", getTranslation("calendar.changed"), "day-changed"));
    }

    private static Span entry(String sign, String words, String style) {
        Span example = new Span(sign);
        example.addClassNames("day-example", style);
        example.getElement().setAttribute("aria-hidden", "true");
        return new Span(example, new Span(words));
    }
}
