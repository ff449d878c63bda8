package org.policydesk.ui.explain;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** A day on the strip: its number, a short sign, its style, and all of it in words for screen readers and as a tooltip. */
final class DayCell extends NativeTableCell {
    private static final long serialVersionUID = 1L;
    private static final int SIGNS = 2;

    DayCell(LocalDate day, StripDays days, Words words, Dates dates) {
        Set<DayRole> roles = days.roles(day);
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("strip-number");
        addClassName("strip-day");
        if (roles.isEmpty()) {
            add(number);
            addClassName("strip-outside");
            return;
        }
        addClassName(roles.iterator().next().style());
        if (roles.contains(DayRole.WINDOW) || roles.contains(DayRole.OPENS)) {
            addClassName("strip-open");
        }
        Span sign = new Span(sign(roles, days.number(day), words));
        sign.addClassName("strip-sign");
        number.getElement().setAttribute("aria-hidden", "true");
        sign.getElement().setAttribute("aria-hidden", "true");
        String text = text(day, roles, days.number(day), words, dates);
        Span spoken = new Span(text);
        spoken.addClassName("visually-hidden");
        setTitle(text);
        add(number, sign, spoken);
    }

    private static String sign(Set<DayRole> roles, int number, Words words) {
        List<String> signs = new ArrayList<>();
        for (DayRole role : roles) {
            signs.add(role == DayRole.COUNTED ? String.valueOf(number) : words.say("rule.strip.sign." + role.name()));
        }
        return String.join(
                "", signs.stream().filter(sign -> !sign.isEmpty()).limit(SIGNS).toList());
    }

    private static String text(LocalDate day, Set<DayRole> roles, int number, Words words, Dates dates) {
        List<String> parts = new ArrayList<>();
        parts.add(dates.day(day));
        for (DayRole role : roles) {
            parts.add(
                    role == DayRole.COUNTED
                            ? words.say("rule.strip.number", number)
                            : words.say("rule.strip.role." + role.name()));
        }
        return String.join(" · ", parts);
    }
}
