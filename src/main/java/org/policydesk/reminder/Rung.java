package org.policydesk.reminder;

/**
 * A rung of the ladder, or an event.
 *
 * @param days calendar days before or after the due date, working days for escalations; 0 for all others
 */
public record Rung(RungKind kind, int days) {
    /** A rung without a number of days. */
    public static Rung of(RungKind kind) {
        return new Rung(kind, 0);
    }

    static Rung parse(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? of(RungKind.valueOf(code))
                : new Rung(RungKind.valueOf(code.substring(0, colon)), Integer.parseInt(code.substring(colon + 1)));
    }

    /** As it is stored, such as BEFORE:7. */
    String code() {
        return days == 0 && kind != RungKind.BEFORE ? kind.name() : kind + ":" + days;
    }
}
