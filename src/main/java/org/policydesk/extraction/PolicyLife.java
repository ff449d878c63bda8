package org.policydesk.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a policy is in force (自…起施行, 有效期5年, 执行至…): facts of the policy and no items.
 *
 * @param from the first day; null when not said
 * @param until the last day; null when not said or when it counts from a day that is not known
 */
record PolicyLife(@Nullable LocalDate from, @Nullable LocalDate until) {
    static final PolicyLife UNKNOWN = new PolicyLife(null, null);

    private static final String DATE = "(?<%1$sy>(?:19|20)\\d{2})年(?<%1$sm>\\d{1,2})月(?<%1$sd>\\d{1,2})日";
    private static final String VERB = "(?:正式)?(?:开始)?(?:施行|实施|执行|生效|试行|起效)";
    private static final Pattern DATED =
            Pattern.compile(DATE.formatted("") + "(?:(?:零时)?起)?(?:\\([^)]{1,8}\\))?" + VERB + "(?!方案|意见|办法|细则)");
    private static final Pattern OWN =
            Pattern.compile("本(?:办法|规定|通知|细则|规则|公告|意见|方案|措施|政策|条例|法|指南|指引|规程|决定|目录|标准|指导意见|实施细则|管理办法)[^。;]{0,24}?$");
    private static final Pattern AT_ISSUE =
            Pattern.compile("自(?:印发|发布|公布|发文|下发|颁布)之日起,?(?:(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<u>日|天|个月)后)?" + VERB);
    private static final Pattern UNTIL =
            Pattern.compile("(?:有效期限?|实施期限?|执行期限?|施行期限?|政策期限?|试行期)?(?:为|暂定)?(?:截止|延续|延长|执行|实施|施行|有效)?(?:至|到)"
                    + DATE.formatted("u") + "(?:止|为止|失效|24时)?");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:有效期限?|有效时间|试行期限?|施行期限?|实施期限?|执行期限?|试行)(?:为|暂定|暂定为|:)?(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?<u>年|个月)");
    private static final int BEHIND = 60;
    private static final int BEFORE = 40;

    static PolicyLife in(String view, int from, int to, @Nullable LocalDate issuedOn) {
        Matcher best = null;
        Matcher dated = DATED.matcher(view).region(from, to);
        while (dated.find()) {
            boolean own = OWN.matcher(view.substring(Math.max(from, dated.start() - BEFORE), dated.start()))
                    .find();
            if (own || best == null) {
                Matcher kept = DATED.matcher(view).region(dated.start(), to);
                best = kept.lookingAt() ? kept : best;
            }
            if (own) {
                break;
            }
        }
        Matcher issue = AT_ISSUE.matcher(view).region(from, to);
        boolean atIssue = issue.find();
        if (best != null && (!atIssue || own(view, from, best) || best.start() < issue.start())) {
            LocalDate first = date(best, "");
            return new PolicyLife(first, until(view, best.end(), to, first == null ? null : first.minusDays(1)));
        }
        if (atIssue) {
            LocalDate first = issuedOn == null ? null : after(issuedOn, issue);
            return new PolicyLife(first, until(view, issue.end(), to, first));
        }
        return UNKNOWN;
    }

    private static boolean own(String view, int from, Matcher dated) {
        return OWN.matcher(view.substring(Math.max(from, dated.start() - BEFORE), dated.start()))
                .find();
    }

    /** 公布之日起30日后施行: the days are counted from the day after it. */
    private static LocalDate after(LocalDate issuedOn, Matcher issue) {
        if (issue.group("n") == null) {
            return issuedOn;
        }
        int n = Numerals.read(issue.group("n"));
        return issue.group("u").equals("个月") ? issuedOn.plusMonths(n).plusDays(1) : issuedOn.plusDays(n + 1L);
    }

    /**
     * The printed last day, or the one that the length gives, in the sentence that puts the policy in force. A length counts
     * from the day after the day of issue (民法典 201), or from the first day that the text names.
     */
    private static @Nullable LocalDate until(String view, int at, int to, @Nullable LocalDate dayBefore) {
        int end = at;
        while (end < to && end - at < BEHIND && view.charAt(end) != '。') {
            end++;
        }
        Matcher day = UNTIL.matcher(view).region(at, end);
        if (day.find()) {
            return date(day, "u");
        }
        Matcher length = LENGTH.matcher(view).region(at, end);
        if (dayBefore == null || !length.find()) {
            return null;
        }
        int n = Numerals.read(length.group("n"));
        return length.group("u").equals("年") ? dayBefore.plusYears(n) : dayBefore.plusMonths(n);
    }

    private static @Nullable LocalDate date(Matcher m, String name) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(name + "y")),
                    Integer.parseInt(m.group(name + "m")),
                    Integer.parseInt(m.group(name + "d")));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
