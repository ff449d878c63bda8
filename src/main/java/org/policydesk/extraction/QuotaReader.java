package org.policydesk.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many may be handed in or recommended: 限报2项, 推荐案例数量不超过15个, 每省名额3家. */
final class QuotaReader {
    private static final String MANY =
            "(?:\\d{1,4}|[一二两三四五六七八九十百]{1,4})个?(?:项|家|个|件|名|种|例|款|套|户|所|篇|人|组|支|类)(?!月|工作日|环节|以上)";
    private static final Pattern QUOTA = Pattern.compile("限(?:报|推荐|推|申报|填报|荐|额)[^,。;]{0,8}?" + MANY
            + "|(?:推荐|报送|申报|提交|上报|申请|遴选|报名|参赛|牵头|承担|名额)[^,。;:]{0,24}?(?:不超过|不得超过|不多于|不能超过|至多|最多|限于?|控制在|上限为?|仅限|只能[^,。;]{0,6}?)[^,。;]{0,4}?"
            + MANY
            + "(?:以内|之内)?|(?:只能|仅能|仅可|只可|最多可?|至多可?)[^,。;]{0,6}?(?:推荐|报送|申报|提交|选报|申请|牵头)[^,。;]{0,10}?" + MANY
            + "|名额(?:原则上)?(?:为|是|:|共)?(?:不超过|各)?" + MANY
            + "|每(?:个|家|省|市|县|区|地|单位|企业|协会)[^,。;]{0,16}?(?:可|限|推荐|申报|报送)[^,。;]{0,10}?" + MANY
            + "|(?:推荐|申报|报送)(?:数量|名额)(?:不限|不作限制|不设上限)");
    /** A word without which no quota is said. */
    private static final Pattern SIGN =
            Pattern.compile("限(?=[报推申填荐额于])|[不得能][超多](?:过|于)|[至最]多|上限|仅限|控制在|名额|[只仅][能可]|每[个家省市县区地单企协]|(?:推荐|申报|报送)数量");

    private static final int REACH = 48;
    private static final int BACK = 40;
    private static final int ON = 14;
    private static final Pattern OTHER = Pattern.compile("人数|页|字数|年龄|金额|期限|时间");

    /** A quota and where it stands in the view. */
    record Quota(int start, int end, String text) {
        /** Whether it counts what is recommended rather than what one hands in oneself. */
        boolean recommending() {
            return text.contains("推荐") || text.contains("报送") || text.contains("名额") || text.contains("限推");
        }
    }

    private QuotaReader() {}

    static List<Quota> in(String view, int from, int to) {
        List<Quota> found = new ArrayList<>();
        Matcher sign = SIGN.matcher(view).region(from, to);
        Matcher m = QUOTA.matcher(view);
        int read = from;
        while (sign.find()) {
            if (sign.start() < read) {
                continue;
            }
            int near = Math.max(read, sign.start() - REACH);
            read = sign.end();
            if (!m.region(near, Math.min(to, sign.end() + REACH)).find()) {
                continue;
            }
            read = Math.max(read, m.end());
            if (!OTHER.matcher(m.group()).find()) {
                found.add(quota(view, from, to, m));
            }
        }
        return found;
    }

    /** The clause that holds it, as far as it is not too long. */
    private static Quota quota(String view, int from, int to, Matcher m) {
        int start = m.start();
        while (start > from && m.start() - start < BACK && ",。;:".indexOf(view.charAt(start - 1)) < 0) {
            start--;
        }
        int end = m.end();
        while (end < to && end - m.end() < ON && ",。;:)".indexOf(view.charAt(end)) < 0) {
            end++;
        }
        end = end - m.end() < ON ? end : m.end();
        String text = Numbering.strip(view.substring(start, end));
        return new Quota(end - text.length(), end, text);
    }
}
