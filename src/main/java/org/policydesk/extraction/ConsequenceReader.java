package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes of missing a date: 逾期不予受理, 未按时提交的视为放弃, 移出名单, 取消资格. */
final class ConsequenceReader {
    private static final String LATE = "(?:逾期|过期|超期|超过(?:规定)?(?:时限|期限|时间)|超出[^,。;]{0,8}期)";
    private static final String NOT_DONE =
            "(?:(?:未|没有|不)(?:能)?(?:按照?|在|于)[^,。;]{0,16}?(?:时|期|限|要求|规定|内|前)|(?:未|没有|拒不|不)(?:主动|及时|如实|完成)?[^,。;]{0,4}?(?:提交|报送|填报|更新|申报|申请|参加|参与|接受|回复|报告|整改|备案|缴纳|登记|公示|反馈|补正|完成|确认|提出))";
    private static final String EFFECT =
            "(?:不予[\\p{IsHan}]{2,4}|不再[\\p{IsHan}]{2,4}|不得再[\\p{IsHan}]{2,4}|概不受理|不接受|视为[\\p{IsHan}]{2,12}|视同[\\p{IsHan}]{2,12}|视作[\\p{IsHan}]{2,8}|(?:移出|移除|清出|剔除出?|调出)[^,。;]{0,12}|(?:取消|撤销|终止|暂停|收回|追回|注销)[^,。;]{2,24}|自动(?:失效|放弃|终止|退出)|失效|责令[^,。;]{2,16}|处以?[^,。;]{2,16}罚款|给予[^,。;]{0,8}(?:警告|处罚|处分|通报)|列入[^,。;]{2,14}(?:名单|名录|记录)|记入[^,。;]{2,12}|加收[^,。;]{2,12}|不计入[^,。;]{2,10}|通报批评|核减[^,。;]{0,10}|承担[^,。;]{0,8}责任)";
    private static final Pattern CONSEQUENCE = Pattern.compile(LATE + "[^。;]{0,40}?" + EFFECT + "|" + NOT_DONE
            + "[^。;]{0,50}?(?:,[^,。;]{0,20}?|(?<=[将的者应]|视情|一律))" + EFFECT
            + "|系统(?:将|自动|届时)[^,。;]{0,8}(?:关闭|锁定)[^。;]{0,30}?(?:不予|不再)[\\p{IsHan}]{2,4}");
    private static final Pattern SIGN = Pattern.compile("逾期|过期|超期|超过|超出|未|不|没有|系统");
    private static final int BACK = 24;

    /** A consequence and where it stands in the view. */
    record Consequence(int start, int end, String text) {}

    private ConsequenceReader() {}

    static List<Consequence> in(String view, int from, int to) {
        List<Consequence> found = new ArrayList<>();
        Matcher sign = SIGN.matcher(view);
        Matcher m = CONSEQUENCE.matcher(view).useTransparentBounds(true);
        int at = from;
        while (at < to && sign.region(at, to).find()) {
            m.region(sign.start(), to);
            if (m.lookingAt()) {
                int start = m.start();
                while (start > from && m.start() - start < BACK && !ends(view, start - 1)) {
                    start--;
                }
                String text = Numbering.strip(view.substring(start, m.end()));
                found.add(new Consequence(m.end() - text.length(), m.end(), text));
                at = m.end();
            } else {
                at = sign.start() + 1;
            }
        }
        return found;
    }

    /** Whether the clause before ends with that sign; the colon of an hour (17:00后) is within it. */
    private static boolean ends(String view, int at) {
        boolean hour = view.charAt(at) == ':'
                && at > 0
                && Character.isDigit(view.charAt(at - 1))
                && Character.isDigit(view.charAt(at + 1));
        return !hour && ",。;:".indexOf(view.charAt(at)) >= 0;
    }
}
