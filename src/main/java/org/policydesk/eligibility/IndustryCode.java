package org.policydesk.eligibility;

/** Codes of GB/T 4754-2017, written with their section's letter (C3421, C) or without (3421). */
final class IndustryCode {
    /** The last division of each section, in the order of the letters from A on. */
    private static final int[] LAST_DIVISIONS = {
        5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
    };

    private IndustryCode() {}

    /** The code with its section's letter; as it stands if it is no code. */
    static String withSection(String code) {
        if (!code.matches("[0-9]{2,4}")) {
            return code;
        }
        int division = Integer.parseInt(code.substring(0, 2));
        for (int i = 0; i < LAST_DIVISIONS.length; i++) {
            if (division <= LAST_DIVISIONS[i]) {
                return (char) ('A' + i) + code;
            }
        }
        return code;
    }
}
