package org.policydesk.extraction;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Span;

/** A title or certificate that lapses: 有效期3年, 有效期延长3年, 试点期限3年, 期限暂定1年. */
final class ValidityReader implements ExpressionReader {
    private static final List<String> SIGNS = List.of("有效", "期限", "试点", "培育期", "周期", "保留");
    private static final Pattern VALID = Pattern.compile(
            "(?<of>[\\p{IsHan}“”\"]{0,14}?)(?:有效期限?|有效期间|有效时间|试点期限?|试点周期|培育期限?|管理周期|(?<!整改|办理|审批|审核|处理|答复|付款|支付|延期|缴纳|反馈|保存|公示|申报|建设|履行|完成|受理|核查|补正|审查)期限|(?:称号|资格|认定结果)(?:保留|有效))(?<max>最长)?(?:均|一般|原则上|各|统一)?(?:自[^,。;]{2,16}?(?:起|计算),?)?(?:为|是|:|延长|延期|延续|暂定|不超过)?(?<n>"
                    + Numerals.NUMBER + ")(?<u>年|个月|日|天)(?:,时间自[^。;]{2,20}?计算)?"
                    + "|(?<of2>[\\p{IsHan}“”\"]{0,14}?(?:公布|发布|认定|颁发|批准|签发|印发|公告)之日起,?)(?<n2>" + Numerals.NUMBER
                    + ")(?<u2>年|个月)(?:之?内)?有效|(?<n3>" + Numerals.NUMBER + ")(?<u3>年)(?:之?内)?有效(?![专发期])");

    @Override
    public void read(Statement statement, List<Expression> found) {
        String text = statement.text();
        if (SIGNS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher valid = VALID.matcher(text);
        while (valid.find()) {
            String n = first(valid.group("n"), valid.group("n2"), valid.group("n3"));
            String unit = first(valid.group("u"), valid.group("u2"), valid.group("u3"));
            Span span = SpanWords.read(n, unit);
            if (span != null) {
                String of = first(valid.group("of"), "", "");
                found.add(new Expression(
                        valid.start() + of.length(),
                        valid.end(),
                        new DeadlineRule.Validity(period(span), Numbering.strip(of)),
                        Form.VALIDITY));
            }
        }
    }

    private static Period period(Span span) {
        return switch (span.unit()) {
            case YEAR -> Period.ofYears(span.amount());
            case MONTH -> Period.ofMonths(span.amount());
            default -> Period.ofDays(span.amount());
        };
    }

    private static String first(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).findFirst().orElse("");
    }
}
