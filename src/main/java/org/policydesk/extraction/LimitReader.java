package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;

/** Limits: 最长不得超过60日, 公示期不少于7个工作日, 一般不超过三年, 由60个工作日缩短为30个工作日, 留存5年以上. */
final class LimitReader implements ExpressionReader {
    private static final String LENGTH = "(?<n>" + Numerals.NUMBER + ")(?<u>" + SpanWords.UNIT + ")";
    private static final Pattern LIMIT = Pattern.compile(
            "(?<of>(?:期限?|时限|时间|最长|公告|公示|延长)[^,。;:]{0,6}?)(?:一般|原则上|最长|均)?(?:不得|不能|不应|不)(?:超过|少于|低于|超出)" + LENGTH);
    private static final Pattern NOTICE_PERIOD = Pattern.compile("(?:公示|公告|征求意见)(?:期限?|时间)(?:为|是|:)?" + LENGTH);
    private static final Pattern SHORTENED =
            Pattern.compile("(?:由\\d{1,4}个?(?:工作日|日|天|个月))?(?:缩短|压缩|压减|缩减|减少|精简|压降|压)[为至到]" + LENGTH + "(?:以内|内)?");
    private static final Pattern KEPT =
            Pattern.compile("(?:留存|保存|保管|保留|存档|归档|备查)(?:期限?|时间)?(?:为|是)?(?:至少|不得?少于|不得?低于)?" + LENGTH + "(?:以上)?");
    private static final Pattern GRACE = Pattern.compile("(?:给予|设置|设|有)" + LENGTH + "(?<of>[\\p{IsHan}]{0,6}期)");
    private static final Pattern OVERDUE = Pattern.compile("(?<of>[\\p{IsHan}]{2,8}(?:完成|期满|届满|到期))" + LENGTH + "以上");

    private static final Pattern SINCE = Pattern.compile("自([^,。;]{2,20}?)(?:之日)?起");
    private static final Pattern WHO_MUST = Pattern.compile("^.*(?:应当?|须|要)(?:将|把)?");
    private static final Pattern OPEN_PERIOD = Pattern.compile("(?<=公示|公告|征求意见)(?:期限?|时间)$");
    private static final String WORDS =
            "(?:一般|原则上|最长|均|至少|不得|不能|不应|不|超过|少于|低于|超出|为|是|由[^,。;]{2,8}|(?:缩短|压缩|压减|缩减|减少|精简|压降|压)[为至到]|:)+$";

    /** A pattern with the words without which it cannot match, so that most statements cost a glance. */
    private record Wording(Pattern pattern, List<String> signs) {
        boolean mayStandIn(String text) {
            return signs.stream().anyMatch(text::contains);
        }
    }

    private static final List<Wording> WORDINGS = List.of(
            new Wording(LIMIT, List.of("超过", "少于", "低于", "超出")),
            new Wording(NOTICE_PERIOD, List.of("公示", "公告", "征求意见")),
            new Wording(SHORTENED, List.of("缩短", "压", "缩减", "减少", "精简")),
            new Wording(KEPT, List.of("存", "保管", "保留", "归档", "备查")),
            new Wording(GRACE, List.of("给予", "设")),
            new Wording(OVERDUE, List.of("以上")));

    @Override
    public void read(Statement statement, List<Expression> found) {
        for (Wording wording : WORDINGS) {
            if (!wording.mayStandIn(statement.text())) {
                continue;
            }
            Matcher m = wording.pattern().matcher(statement.text());
            while (m.find()) {
                Span span = SpanWords.read(m.group("n"), m.group("u"));
                if (span != null) {
                    String event = event(statement.text(), m.start("n"));
                    DeadlineRule rule = new DeadlineRule.Relative(span, Direction.AFTER, event, Rollover.CIVIL_203);
                    found.add(new Expression(m.start(), m.end(), rule, Form.LIMIT));
                }
            }
        }
    }

    /** The event that the limit names (自公告之日起), else what it limits (付款期限, or 公示 for 公示期). */
    private static String event(String text, int number) {
        String near = text.substring(Math.max(0, number - 30), number);
        String clause = near.substring(near.lastIndexOf(',') + 1).replaceAll(WORDS, "");
        Matcher since = SINCE.matcher(clause);
        if (since.find()) {
            return since.group(1);
        }
        String bare = WHO_MUST.matcher(Numbering.strip(clause)).replaceFirst("").replace("至少", "");
        String named = OPEN_PERIOD
                .matcher(bare.substring(Math.max(0, bare.length() - 12)))
                .replaceFirst("");
        return named.isBlank() ? "事件" : named;
    }
}
