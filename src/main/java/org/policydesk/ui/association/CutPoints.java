package org.policydesk.ui.association;

import java.util.ArrayList;
import java.util.List;

/** Where a sentence may sensibly be cut: behind a comma, a semicolon or a full stop between two clauses. */
final class CutPoints {
    private static final String ENDS = "，；。;,";
    private static final int SHORTEST = 4;

    private CutPoints() {}

    /** The places in the sentence, in UTF-16 units, ascending; at most nine, so that each has a key of its own. */
    static List<Integer> of(String sentence) {
        List<Integer> strong = places(sentence, "；。;");
        List<Integer> all = strong.size() > 8 ? strong : places(sentence, ENDS);
        return all.subList(0, Math.min(9, all.size()));
    }

    private static List<Integer> places(String sentence, String ends) {
        List<Integer> places = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int behind = i + 1;
            boolean end = ends.indexOf(sentence.charAt(i)) >= 0;
            if (end && behind - last >= SHORTEST && sentence.length() - behind >= SHORTEST) {
                places.add(behind);
                last = behind;
            }
        }
        return places;
    }
}
