package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Years.Over;

/**
 * Which years' values a condition asks for: 近两年均, 近三年累计, 上年度, 2024年度.
 *
 * @param fiscalYear the year as written, or the last of those written; null when counted back from the assessment
 * @param years the number of years, and how they count
 */
record YearWords(@Nullable Integer fiscalYear, org.policydesk.eligibility.Years years) {
    static final YearWords LAST = new YearWords(null, org.policydesk.eligibility.Years.ONE);

    private static final int MOST = 10;
    private static final String CALENDAR = "个?(?:完整)?(?:会计|自然|财政|财务)?";
    private static final Pattern WORDS =
            Pattern.compile("(?:最近|近|过去|连续|此前|前|上)(?<k>\\d{1,2}|[一二两三四五六七八九十])" + CALENDAR + "年度?"
                    + "|(?<from>20\\d{2})年?[-至到和、](?<to>20\\d{2})年度?"
                    + "|(?<y>20\\d{2})(?:年度?|会计年度)"
                    + "|(?<last>上一?" + CALENDAR + "年度?|上年|去年|上一?年末)|(?<now>本年度|本年|今年)");
    private static final Pattern ANY = Pattern.compile("任[意何]?一年|任一|其中一年|有一年|至少一年");
    private static final Pattern SUM = Pattern.compile("累计|合计|总计|之和|总和");
    private static final Pattern MEAN = Pattern.compile("平均|年均");

    /** The years named last before a place of a clause; null when none are. */
    static @Nullable YearWords before(String clause, int to) {
        Matcher m = WORDS.matcher(clause).region(0, to);
        YearWords found = null;
        while (m.find()) {
            found = read(m, clause.substring(m.end(), to));
        }
        return found;
    }

    /** The years that a clause begins with, which hold for the next clause too; null when it names none. */
    static @Nullable YearWords leading(String clause) {
        Matcher m = WORDS.matcher(clause);
        return m.find() ? read(m, clause.substring(m.end())) : null;
    }

    /** The same years taken as growth, for what a text calls 复合增长率 or 年均增长. */
    YearWords growing() {
        return new YearWords(fiscalYear, new org.policydesk.eligibility.Years(Over.GROWTH, years.count(), 0));
    }

    /** The same years, all together. */
    YearWords together() {
        return new YearWords(fiscalYear, new org.policydesk.eligibility.Years(Over.SUM, years.count(), years.back()));
    }

    /** The same years, each by itself. */
    YearWords each() {
        return new YearWords(fiscalYear, new org.policydesk.eligibility.Years(Over.EACH, years.count(), years.back()));
    }

    boolean several() {
        return years.count() > 1;
    }

    private static @Nullable YearWords read(Matcher m, String rest) {
        if (m.group("last") != null) {
            return LAST;
        }
        if (m.group("now") != null) {
            return new YearWords(null, org.policydesk.eligibility.Years.running());
        }
        if (m.group("y") != null) {
            return new YearWords(Integer.valueOf(m.group("y")), org.policydesk.eligibility.Years.ONE);
        }
        Integer last = m.group("to") == null ? null : Integer.valueOf(m.group("to"));
        int count = last == null ? Numerals.read(m.group("k")) : last - Integer.parseInt(m.group("from")) + 1;
        return count < 1 || count > MOST
                ? null
                : new YearWords(last, new org.policydesk.eligibility.Years(over(rest), count, 0));
    }

    private static Over over(String rest) {
        if (ANY.matcher(rest).find()) {
            return Over.ANY;
        }
        if (SUM.matcher(rest).find()) {
            return Over.SUM;
        }
        return MEAN.matcher(rest).find() ? Over.AVERAGE : Over.EACH;
    }
}
