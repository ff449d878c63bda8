package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Before an event or within a named term: 在筹建期结束前, 期满前30日, 在项目实施期内, 公告期内. */
final class BeforeEventReader implements ExpressionReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:在|于|应在|应于)?(?<e>[\\p{IsHan}]{1,12}(?:结束|届满|期满|到期|正式实施|正式施行|开工(?:建设)?|竣工|验收|截止|开始|投产|投入(?:生产|使用|运行|运营)(?:、?使用)?|投用|启用|启动|召开|开幕|离境|出口|迁出|汛期|采暖[季期]|供暖[季期]|雨季))(?:之日)?(?:之|以)?前"
                    + "(?:(?<n>" + Numerals.NUMBER + ")(?<u>" + SpanWords.UNIT + ")(?:之|以)?内?)?(?![瞻期沿景后])");
    private static final Pattern AHEAD = Pattern.compile(
            "(?<e>[\\p{IsHan}]{0,12}(?:届满|期满|到期|有效期满|结束|开始|召开|开工|施工|投产|投入使用|投入生产|投入运行|举办|举行|实施|停产|停用|停业|启用|启动|变更|搬迁|转让|出口|进口|发布|作业|检修|终止|解除|离职|签订|使用|生产|销售|排放|注销|关闭|开标|报废|[会展赛]|截止(?:时间|日期|日)?))(?:之日)?的?(?:至少)?(?:前(?<n>"
                    + Numerals.NUMBER
                    + ")(?<u>" + SpanWords.UNIT + ")(?:之|以)?内?|(?<n2>" + Numerals.NUMBER + ")(?<u2>" + SpanWords.UNIT
                    + ")(?:之|以)?前)");
    /** 应当在拆除三十日前: whatever the event, its preposition shows it. */
    private static final Pattern LED =
            Pattern.compile("(?<=[在于])(?<e>[\\p{IsHan}]{2,18}?(?<![年月周度旬季日第每个前近后内过]))的?(?:至少)?(?<n>" + Numerals.NUMBER
                    + ")(?<u>" + SpanWords.UNIT + ")(?:之|以)?前");

    private static final Pattern NAMED_DAY = Pattern.compile("[年月]");
    private static final Pattern TERM =
            Pattern.compile("(?:在|于)?(?<e>[\\p{IsHan}]{1,10}(?:(?<!个月|[年日天])期限|[^日学长短假前后定效星时周分限]期))(?:之|以)?内");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        boolean length = EventSigns.beforeLength(text);
        boolean event = EventSigns.beforeEvent(text);
        if (length || event) {
            Matcher ahead = AHEAD.matcher(text);
            while (ahead.find()) {
                String n = ahead.group("n") == null ? ahead.group("n2") : ahead.group("n");
                String u = ahead.group("u") == null ? ahead.group("u2") : ahead.group("u");
                Span span = SpanWords.read(n, u);
                if (span != null) {
                    add(ahead, span, Form.BEFORE_EVENT, found);
                }
            }
        }
        if (length) {
            Matcher led = LED.matcher(text);
            while (led.find()) {
                Span span = SpanWords.read(led.group("n"), led.group("u"));
                if (span != null && !NAMED_DAY.matcher(led.group("e")).find()) {
                    add(led, span, Form.BEFORE_EVENT, found);
                }
            }
        }
        if (event) {
            Matcher before = BEFORE.matcher(text);
            while (before.find()) {
                Span span = before.group("n") == null ? null : SpanWords.read(before.group("n"), before.group("u"));
                add(before, span == null ? new Span(0, Unit.CALENDAR_DAY) : span, Form.BEFORE_EVENT, found);
            }
        }
        if (EventSigns.withinTerm(text)) {
            Matcher term = TERM.matcher(text);
            while (term.find()) {
                add(term, new Span(0, Unit.CALENDAR_DAY), Form.WITHIN_TERM, found);
            }
        }
    }

    private static void add(Matcher m, Span span, Form form, List<Expression> found) {
        String named = m.group("e");
        int lead = Math.max(named.lastIndexOf('在'), named.lastIndexOf('于')) + 1;
        int number = Numbering.length(named);
        int cut = lead > 0 && lead < named.length() ? lead : number < named.length() ? number : 0;
        String event = named.substring(cut).replaceFirst("^年", "");
        int start = cut == 0 ? m.start() : m.start("e") + cut - (cut == lead ? 1 : 0);
        String trigger = form == Form.WITHIN_TERM ? event + "届满" : event;
        DeadlineRule rule = new DeadlineRule.Relative(
                span, Direction.BEFORE, trigger, Rollover.NONE, false, EventCues.read(trigger));
        found.add(new Expression(start, m.end(), rule, form));
    }
}
