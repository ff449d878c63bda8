package org.policydesk.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a policy and when: the first line that is nothing but a date, and the bodies on the lines above it.
 *
 * @param issuers the signing bodies; empty when none stand there
 */
record Signature(@Nullable LocalDate date, List<String> issuers) {
    private static final Pattern DATE = Pattern.compile("\\(?((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日?\\)?");
    private static final Pattern BODY = Pattern.compile("[\\p{IsHan}()]{2,30}(?:部|委|局|办|厅|院|会|署|行|室|司|政府|公司|中央)");
    private static final int MOST = 24;

    static Signature in(List<SourceLine> lines, int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            Matcher date = DATE.matcher(lines.get(i).flat());
            if (date.matches()) {
                return new Signature(date(date), bodies(lines, from, i));
            }
        }
        return new Signature(null, List.of());
    }

    private static @Nullable LocalDate date(Matcher m) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static List<String> bodies(List<SourceLine> lines, int from, int dateLine) {
        Deque<String> found = new ArrayDeque<>();
        for (int i = dateLine - 1; i >= from && found.size() < MOST; i--) {
            String[] parts = lines.get(i).text().split("[\\s\u3000]+");
            for (int p = parts.length - 1; p >= 0; p--) {
                if (!BODY.matcher(NormalText.squash(parts[p])).matches()) {
                    return new ArrayList<>(found);
                }
                found.addFirst(parts[p]);
            }
        }
        return new ArrayList<>(found);
    }
}
