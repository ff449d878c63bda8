package org.policydesk.bench;

import java.io.PrintStream;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param of how much was measured
 * @param rounds how often
 */
record TableRow(String what, String of, int rounds, double median, String unit, String note) {
    private static final double FEW = 100;

    static void head(PrintStream out) {
        out.printf("%n%-26s %-44s %6s %12s %-11s %s%n", "what", "of how much", "rounds", "median", "", "");
    }

    void print(PrintStream out) {
        String number = String.format(Locale.ROOT, median < FEW ? "%,.1f" : "%,.0f", median);
        out.printf(Locale.ROOT, "%-26s %-44s %6d %12s %-11s %s%n", what, of, rounds, number, unit, note);
    }
}
