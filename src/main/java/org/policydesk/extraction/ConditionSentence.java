package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Clauses.Clause;
import org.policydesk.extraction.ThresholdReader.Threshold;

/** Takes a sentence that sets conditions apart, clause by clause. For one sentence on one thread. */
final class ConditionSentence {
    /** Some are let off: no one threshold holds for all, so that a person has to read it. */
    private static final Pattern LET_OFF = Pattern.compile(
            "放宽|除外|(?<![(][^()]{0,20})(?:不作要求|不做要求|不考[察查核])|不受[^,。;]{0,8}限制|另有规定|适当降低|[,;](?:其中)?(?:小微企业|中小企业|[小微中大]型企业|[东中西]部地区|民族地区|初创企业|其他企业)[^,。;]{0,4}(?:不低于|不少于|达到?|超过)");

    private static final Pattern BARRED = Pattern.compile("不得|不予|不可|不能|不再|不纳入|除外");
    private static final Pattern CASE = Pattern.compile("^(?:的|且|之间的)(?:企业|单位|项目|主体|申报)?[^,。;]{0,6}$");
    private static final Pattern REWARD = Pattern.compile("奖励|补助|补贴|罚款|资助|贷款|授信|额度|给予|奖补|贴息|保费");
    private static final Pattern NOTE_OFF = Pattern.compile("\\(([^()]{2,20}(?:不考[察查核]|不作要求|不做要求)[^()]{0,10})\\)");
    private static final Pattern NOTE_LESS = Pattern.compile("\\(([^()]{2,40}即可)\\)");
    private static final Pattern EDGE = Pattern.compile("^(?:其中|并且?|且|同时|和|及|或者?)+,?");

    /** A piece of the sentence with what it demands; null where only a person can judge it. */
    record Piece(int start, int end, @Nullable Criterion criterion) {}

    private final String sentence;
    private final String words;
    private final ThresholdReader thresholds = new ThresholdReader();
    private final List<Piece> pieces = new ArrayList<>();
    private Criterion.@Nullable Compare premise;

    private ConditionSentence(String sentence, String words) {
        this.sentence = sentence;
        this.words = words;
    }

    /**
     * The pieces in the order of the sentence; together they hold all its clauses.
     *
     * @param words the same with the text's own punctuation, sign for sign
     */
    static List<Piece> read(String sentence, String words) {
        if (LET_OFF.matcher(sentence).find()) {
            return List.of(new Piece(0, sentence.length(), null));
        }
        ConditionSentence reading = new ConditionSentence(sentence, words);
        for (Clause clause : Clauses.of(sentence)) {
            if (reading.pieces.isEmpty() || reading.pieces.getLast().end() <= clause.start()) {
                reading.read(clause);
            }
        }
        return reading.pieces;
    }

    private void read(Clause clause) {
        String text = sentence.substring(clause.start(), clause.end());
        List<Threshold> found = REWARD.matcher(text).find() ? List.of() : thresholds.read(text);
        Criterion read =
                found.isEmpty() ? TitleWords.read(EDGE.matcher(text).replaceFirst("")) : joined(clause, text, found);
        Criterion criterion = read == null ? null : noted(clause, text, read);
        if (text.startsWith("或") && !pieces.isEmpty()) {
            alternative(clause, text, criterion);
        } else if (criterion == null) {
            plain(clause);
        } else {
            demand(clause, text, found, criterion);
        }
    }

    /** (复核企业不考查该项指标) lets some off, (…即可) lets some do with less. */
    private Criterion noted(Clause clause, String text, Criterion criterion) {
        Matcher off = NOTE_OFF.matcher(text);
        if (off.find()) {
            return new Criterion.Unless(asked(clause.start() + off.start(1), clause.start() + off.end(1)), criterion);
        }
        Matcher less = NOTE_LESS.matcher(text);
        return less.find()
                ? either(criterion, asked(clause.start() + less.start(1), clause.start() + less.end(1)))
                : criterion;
    }

    private void demand(Clause clause, String text, List<Threshold> found, Criterion criterion) {
        String rest = found.isEmpty() ? "" : text.substring(found.getLast().end());
        Criterion.Compare open = premise;
        premise = null;
        if (criterion instanceof Criterion.Compare compare && rest.startsWith("的")) {
            if (BARRED.matcher(
                            sentence.substring(clause.start() + found.getLast().end()))
                    .find()) {
                pieces.add(new Piece(clause.start(), sentence.length(), contrary(compare)));
                return;
            }
            premise = CASE.matcher(rest).matches() ? compare : null;
        }
        if (open != null && !pieces.isEmpty()) {
            Piece of = pieces.removeLast();
            pieces.add(new Piece(of.start(), clause.end(), new Criterion.Unless(contrary(open), criterion)));
            premise = null;
        } else {
            pieces.add(new Piece(clause.start(), clause.end(), criterion));
        }
    }

    /** …以上,或…: either is enough, also where a person has to judge one of them. */
    private void alternative(Clause clause, String text, @Nullable Criterion criterion) {
        Piece first = pieces.removeLast();
        Criterion one = first.criterion();
        if (one == null && criterion == null) {
            pieces.add(new Piece(first.start(), clause.end(), null));
            return;
        }
        Matcher edge = EDGE.matcher(text);
        int own = clause.start() + (edge.lookingAt() ? edge.end() : 0);
        Criterion other = criterion == null ? asked(own, clause.end()) : criterion;
        Criterion before = one == null ? asked(first.start(), first.end()) : one;
        pieces.add(new Piece(first.start(), clause.end(), either(before, other)));
    }

    private static Criterion either(Criterion one, Criterion other) {
        List<Criterion> all = new ArrayList<>(one instanceof Criterion.Any any ? any.criteria() : List.of(one));
        all.add(other);
        return new Criterion.Any(all);
    }

    /** What the thresholds of one clause demand together: 或 between two of them makes either enough, all else both. */
    private Criterion joined(Clause clause, String text, List<Threshold> found) {
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Threshold threshold = found.get(i);
            int from = i == 0 ? 0 : found.get(i - 1).end();
            String lead = text.substring(from, threshold.start());
            boolean or = i > 0 && lead.contains("或");
            if (or) {
                all.add(either(all.removeLast(), threshold.criterion()));
            } else if (i == 0 && lead.length() > 4 && lead.endsWith("或")) {
                int led = clause.start() + threshold.start();
                all.add(either(asked(led - lead.length(), led - 1), threshold.criterion()));
            } else {
                all.add(threshold.criterion());
            }
        }
        String rest = text.substring(found.getLast().end());
        if (rest.startsWith("或") && rest.length() > 3) {
            int or = rest.startsWith("或者") ? 2 : 1;
            all.add(either(all.removeLast(), asked(clause.end() - rest.length() + or, clause.end())));
        }
        return all.size() == 1 ? all.getFirst() : new Criterion.All(all);
    }

    private void plain(Clause clause) {
        premise = null;
        boolean goesOn =
                !pieces.isEmpty() && pieces.getLast().criterion() == null && sentence.charAt(clause.start() - 1) != ';';
        if (goesOn) {
            Piece before = pieces.removeLast();
            pieces.add(new Piece(before.start(), clause.end(), null));
        } else {
            pieces.add(new Piece(clause.start(), clause.end(), null));
        }
    }

    private static Criterion.Compare contrary(Criterion.Compare compare) {
        return new Criterion.Compare(
                compare.fact(),
                OperatorWords.contrary(compare.op()),
                compare.value(),
                compare.fiscalYear(),
                compare.years());
    }

    private Criterion.Confirm asked(int start, int end) {
        return Asked.of(words.substring(start, end));
    }
}
