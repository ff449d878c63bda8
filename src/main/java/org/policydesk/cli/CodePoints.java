package org.policydesk.cli;

/** Turns positions of a Java string, which count UTF-16 units, into positions that count code points. */
final class CodePoints {
    private final int[] points;

    CodePoints(String text) {
        points = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            points[i] = count;
            if (!Character.isHighSurrogate(text.charAt(i))
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                count++;
            }
        }
        points[text.length()] = count;
    }

    int at(int utf16) {
        return points[utf16];
    }
}
