package org.policydesk.extraction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a policy and when: the first line that is nothing but a date, and the bodies on the lines above it.
 *
 * @param issuers the signing bodies; empty when none stand there
 */
record Signature(@Nullable LocalDate date, List<String> issuers) {
    private static final Pattern BODY = Pattern.compile("[\\p{IsHan}()]{2,30}(?:部|委|局|办|厅|院|会|署|行|室|司|政府|公司|中央)");
    /** A date alone on its line inside a broken sentence. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:[日号前之起至到后止,。;:、]|\\((?:不?含|星期|周))");

    private static final int MOST = 24;

    static Signature in(List<SourceLine> lines, int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            LocalDate date = date(lines.get(i).flat());
            boolean goesOn = i + 1 < lines.size()
                    && goesOn(lines.get(i).flat(), lines.get(i + 1).flat());
            if (date != null && !goesOn) {
                return new Signature(date, bodies(lines, from, i));
            }
        }
        return new Signature(null, List.of());
    }

    private static @Nullable LocalDate date(String flat) {
        if (flat.length() > 18 || flat.length() < 8) {
            return null;
        }
        String bare = flat.startsWith("(") && flat.endsWith(")") ? flat.substring(1, flat.length() - 1) : flat;
        String whole = bare.matches(".*月\\d{1,2}") ? bare + "日" : bare;
        List<DatePoint> points = DateScanner.scan(whole);
        boolean only = points.size() == 1
                && points.getFirst().start() == 0
                && points.getFirst().end() == whole.length()
                && points.getFirst().year() > 0
                && points.getFirst().day() > 0;
        return only ? new Years(0, null, null).last(points.getFirst(), 0) : null;
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

    private static boolean goesOn(String flat, String next) {
        boolean whole = flat.endsWith("日") || flat.endsWith(")");
        return GOES_ON.matcher(next).find() || !whole && Character.isDigit(next.charAt(0));
    }
}
