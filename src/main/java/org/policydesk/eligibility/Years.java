package org.policydesk.eligibility;

import java.util.stream.IntStream;

/**
 * Which years' values of a fact count, and how.
 *
 * @param over what is made of them
 * @param count how many years, the last one included, 1 to 20; for {@link Over#GROWTH} how many years it grew, so that one value
 *     more is needed
 * @param back how many years the last one lies before the year of the assessment, -1 to 10; -1 is the year that is running
 *     (本年度), 0 the year that was closed last (上年度)
 */
public record Years(Over over, int count, int back) {
    /** The value of the assessment's year. */
    public static final Years ONE = new Years(Over.EACH, 1, 0);

    private static final int MOST = 20;
    private static final int FARTHEST = 10;

    public Years {
        if (over == null) {
            throw new InvalidCriterionException("over", "missing");
        }
        if (count < 1 || count > MOST) {
            throw new InvalidCriterionException("count", "not 1 to 20");
        }
        if (back < -1 || back > FARTHEST) {
            throw new InvalidCriterionException("back", "not -1 to 10");
        }
    }

    /** 近两年均, 近两年任意一年, 近两年合计 and so on, up to the assessment's year. */
    public static Years last(int count, Over over) {
        return new Years(over, count, 0);
    }

    /** The value of the year that is running (本年度). */
    public static Years running() {
        return new Years(Over.EACH, 1, -1);
    }

    boolean single() {
        return count == 1 && over != Over.GROWTH;
    }

    int last(int assessmentYear) {
        return assessmentYear - back;
    }

    /** The years from the first to the last. */
    IntStream from(int assessmentYear) {
        int last = last(assessmentYear);
        return IntStream.rangeClosed(last - count + 1, last);
    }

    /** The years whose values are read: growth begins with the one before those that it grew in. */
    IntStream read(int assessmentYear) {
        int last = last(assessmentYear);
        return IntStream.rangeClosed(over == Over.GROWTH ? last - count : last - count + 1, last);
    }

    /** What is made of several years. */
    public enum Over {
        /** Every year by itself (均). */
        EACH,
        /** One of the years is enough (任意一年). */
        ANY,
        /** All together (合计). */
        SUM,
        /** The mean (平均). */
        AVERAGE,
        /** The compound yearly growth in percent (复合增长率). */
        GROWTH
    }
}
