package org.policydesk.ui.explain;

import java.util.Locale;

/** What a day is in the story of a date, the most telling first; the name is the key of its texts. */
enum DayRole {
    DUE,
    RULE_DUE,
    START,
    EVENT,
    OPENS,
    LAPSE,
    /** Where the last day would have been, had it not been a rest day. */
    UNMOVED,
    COUNTED,
    REVIEW,
    MATERIALS,
    STAMP,
    POST,
    RESERVE,
    MAKE_UP,
    CLOSED,
    HOLIDAY,
    WEEKEND,
    WINDOW;

    String style() {
        return "strip-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
