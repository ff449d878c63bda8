package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at its commas, semicolons and 且, but not inside brackets or numbers (3,000). */
final class Clauses {
    /** A clause and where it stands in its sentence. */
    record Clause(int start, int end) {}

    private Clauses() {}

    static List<Clause> of(String sentence) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            boolean mark = c == ';' || c == ':' || c == ',' && !goesOn(sentence, i) || joins(sentence, i);
            if (mark && depth == 0) {
                add(start, i, clauses);
                start = c == '且' ? i : i + 1;
            }
        }
        add(start, sentence.length(), clauses);
        return clauses;
    }

    private static boolean joins(String sentence, int i) {
        return sentence.charAt(i) == '且' && i > 0 && "并而".indexOf(sentence.charAt(i - 1)) < 0;
    }

    /** 研发费用,占营业收入…: what is compared stands before the comma. */
    private static boolean goesOn(String sentence, int comma) {
        return sentence.startsWith("占", comma + 1)
                || comma > 0
                        && comma + 3 < sentence.length()
                        && Character.isDigit(sentence.charAt(comma - 1))
                        && sentence.substring(comma + 1, comma + 4).chars().allMatch(Character::isDigit);
    }

    private static void add(int start, int end, List<Clause> clauses) {
        if (end > start) {
            clauses.add(new Clause(start, end));
        }
    }
}
