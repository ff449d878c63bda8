package org.policydesk.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Unit;

/**
 * Reads the numeric thresholds of a sentence's clauses in their order. What a clause leaves out, the fact or the year, it takes
 * from the clause before. For one sentence on one thread.
 */
final class ThresholdReader {
    private static final String UNIT = "(?:亿元|万元|百万元|千万元|千元|元|亿|万|%|人|名|位|件|项|个(?!月|工作|百分|交易)|周年|年|分(?![之值])|)";
    private static final String NOTE = "(?:\\((?<%s>[^()]{1,12})\\))?";
    private static final Pattern AMOUNT = Pattern.compile("(?<pre>" + OperatorWords.BEFORE
            + ")?(?:人民币|\\(含\\)|为)?(?:百分之(?<pc>"
            + Amounts.NUMBER + ")|(?<low>" + Amounts.NUMBER + ")(?<lowu>" + UNIT + ")" + NOTE.formatted("lown")
            + "[至到-](?<high>"
            + Amounts.NUMBER + ")(?<highu>" + UNIT + ")|前(?<rank>" + Amounts.NUMBER
            + ")[名位强]?|第(?<first>[一1])[名位]?|(?<n>"
            + Amounts.NUMBER + ")(?<u>" + UNIT + "))" + NOTE.formatted("note") + "(?<post>" + OperatorWords.AFTER + ")?"
            + NOTE.formatted("note2"));
    private static final Pattern SHARE = Pattern.compile("^,?且?[^,]{0,6}占[^,]{0,8}(?:收入|职工|员工|人数|总额|总数)");
    private static final Pattern EACH = Pattern.compile("每年|各年|均");
    private static final Pattern MARKET = Pattern.compile("市场|产品|细分|行业");
    private static final String JOINING = "、和及或与";
    private static final int BARE = 4;
    private static final int BEHIND = 14;

    /** A threshold in a clause: from the first of its words (year, fact) to the end of its number. */
    record Threshold(int start, int end, Criterion criterion) {}

    private @Nullable FactDefinition fact;
    private @Nullable FactDefinition share;
    private @Nullable YearWords years;

    /** The thresholds of the next clause. */
    List<Threshold> read(String clause) {
        List<Threshold> found = new ArrayList<>();
        YearWords named = YearWords.leading(clause);
        Matcher m = AMOUNT.matcher(clause);
        int from = 0;
        while (m.find()) {
            Threshold threshold = threshold(clause, from, m);
            if (threshold != null) {
                found.add(threshold);
                from = m.end();
            }
        }
        years = named == null ? years : named;
        FactWords.Hit ratio = FactWords.last(clause, 0, clause.length(), one -> one.unit() == Unit.PERCENT);
        share = ratio == null ? share : ratio.fact();
        return found;
    }

    private @Nullable Threshold threshold(String clause, int from, Matcher m) {
        boolean rank = m.group("rank") != null || m.group("first") != null;
        Operator operator = rank
                ? Operator.AT_MOST
                : OperatorWords.read(
                        m.group("pre"), m.group("post"), m.group("note") == null ? m.group("note2") : m.group("note"));
        boolean range = m.group("low") != null;
        if (rank && !MARKET.matcher(clause).find()) {
            return null;
        }
        if (operator == null && !range) {
            return null;
        }
        FactWords.Hit hit = fact(clause, from, m, rank);
        String lead = clause.substring(from, m.start());
        FactDefinition of = hit != null ? hit.fact() : bare(lead) ? inherited(m) : share(lead, m);
        if (of == null || hit != null && listed(clause, from, hit)) {
            return null;
        }
        fact = of;
        YearWords counted = counted(of, clause, m.start());
        if (counted != null && counted.several() && of.unit() == Unit.ITEMS) {
            return null;
        }
        Criterion criterion = range ? between(of, counted, clause, m) : compare(of, operator, counted, clause, m);
        int start = hit == null ? m.start() : Math.min(hit.start(), m.start());
        return criterion == null
                ? null
                : new Threshold(start, Math.max(m.end(), hit == null ? 0 : hit.end()), criterion);
    }

    /** 近两年新增股权投资总额: an amount over several years is all of it together unless each year is asked for. */
    private @Nullable YearWords counted(FactDefinition of, String clause, int to) {
        YearWords in = YearWords.before(clause, to);
        YearWords named = in == null ? again(clause, to) : in;
        boolean total = of.key().equals("new_equity") || clause.substring(0, to).contains("总额");
        return named != null
                        && named.several()
                        && named.years().over() == org.policydesk.eligibility.Years.Over.EACH
                        && of.unit() == Unit.WAN_YUAN
                        && total
                        && !EACH.matcher(clause.substring(0, to)).find()
                ? named.together()
                : named;
    }

    /** The years of the clause before; 且每年均… asks it of each of them. */
    private @Nullable YearWords again(String clause, int to) {
        YearWords before = years;
        return before != null && EACH.matcher(clause.substring(0, to)).find() ? before.each() : before;
    }

    private FactWords.@Nullable Hit fact(String clause, int from, Matcher m, boolean rank) {
        FactWords.Hit before = FactWords.last(clause, from, m.start(), one -> amount(one.unit(), m, rank) != null);
        boolean counted = m.group("u") != null && m.group("u").matches("[件项个人名]");
        if (before != null || !counted || m.group("post") == null && m.group("pre") == null) {
            return before;
        }
        int end = Math.min(clause.length(), m.end() + BEHIND);
        return FactWords.last(clause, m.end(), end, one -> amount(one.unit(), m, false) != null);
    }

    private @Nullable FactDefinition share(String lead, Matcher m) {
        FactDefinition last = fact;
        boolean percent = m.group("pc") != null || "%".equals(m.group("u"));
        return last != null && percent && SHARE.matcher(lead).find() ? FactWords.shareOf(last) : null;
    }

    private static boolean bare(String lead) {
        return lead.length() <= BARE || lead.matches("且?(?:该|其)?(?:比例|占比|比重|总额|金额)");
    }

    private @Nullable FactDefinition inherited(Matcher m) {
        FactDefinition last = m.group("pc") != null || "%".equals(m.group("u")) ? share : fact;
        boolean rank = m.group("rank") != null || m.group("first") != null;
        return last != null && !rank && amount(last.unit(), m, false) != null ? last : null;
    }

    /** 发明专利、软件著作权合计5件以上 counts both together, which no single fact does. */
    private static boolean listed(String clause, int from, FactWords.Hit hit) {
        return hit.start() - 1 > from
                && JOINING.indexOf(clause.charAt(hit.start() - 1)) >= 0
                && FactWords.last(
                                clause,
                                from,
                                hit.start(),
                                one -> one.unit() == hit.fact().unit())
                        != null;
    }

    private static @Nullable BigDecimal amount(Unit unit, Matcher m, boolean rank) {
        if (rank) {
            String place = m.group("rank") == null ? m.group("first") : m.group("rank");
            return unit == Unit.RANK ? Amounts.in(unit, place, "名") : null;
        }
        if (unit == Unit.RANK) {
            return null;
        }
        if (m.group("pc") != null) {
            return Amounts.in(unit, m.group("pc"), "%");
        }
        return m.group("high") != null
                ? Amounts.in(unit, m.group("high"), m.group("highu"))
                : Amounts.in(unit, m.group("n"), m.group("u"));
    }

    private static @Nullable Criterion between(
            FactDefinition fact, @Nullable YearWords years, String clause, Matcher m) {
        String unit = m.group("lowu").isEmpty() ? m.group("highu") : m.group("lowu");
        BigDecimal low = Amounts.in(fact.unit(), m.group("low"), unit);
        BigDecimal high = Amounts.in(fact.unit(), m.group("high"), m.group("highu"));
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        Operator from = OperatorWords.read("达", null, m.group("lown"));
        Operator to = OperatorWords.read("最多", null, m.group("note"));
        return from == null || to == null
                ? null
                : new Criterion.All(
                        List.of(made(fact, from, low, years, clause, m), made(fact, to, high, years, clause, m)));
    }

    private static @Nullable Criterion compare(
            FactDefinition fact, @Nullable Operator operator, @Nullable YearWords years, String clause, Matcher m) {
        BigDecimal value = amount(fact.unit(), m, m.group("rank") != null || m.group("first") != null);
        return value == null || operator == null ? null : made(fact, operator, value, years, clause, m);
    }

    private static Criterion.Compare made(
            FactDefinition fact,
            Operator operator,
            BigDecimal value,
            @Nullable YearWords named,
            String clause,
            Matcher m) {
        YearWords years = fact.byFiscalYear() && named != null ? named : YearWords.LAST;
        boolean growth = fact.key().equals("revenue_growth")
                && years.several()
                && (years.years().over() == org.policydesk.eligibility.Years.Over.AVERAGE
                        || clause.substring(0, m.start()).contains("复合"));
        return growth
                ? new Criterion.Compare(
                        "revenue",
                        operator,
                        value,
                        years.fiscalYear(),
                        years.growing().years())
                : new Criterion.Compare(fact.key(), operator, value, years.fiscalYear(), years.years());
    }
}
