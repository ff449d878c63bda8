package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * A date left to a later notice (具体申报时间以当年申报通知为准, 时间另行通知), or none at all (常态化开放, 至额度用完为止): nothing to do by a
 * day, but to be watched for.
 */
final class AnnouncedReader {
    private static final String NOTICE = "(?:通知|公告|指南|公布|发布|网站|文件要求)";
    private static final Pattern LATER =
            Pattern.compile("(?:具体)?[\\p{IsHan}]{0,8}(?:时间|日期|时限|期限|批次|安排)[^,。;:]{0,12}?(?:以[^,。;]{0,24}?" + NOTICE
                    + "[^,。;]{0,6}为准|另行(?:通知|公布|公告|发布|安排|印发)|待定|待通知|届时(?:另行)?(?:通知|公布|发布))");
    /** No date at all: open the whole year, or until what there is has been given away. */
    private static final Pattern ROLLING = Pattern.compile(
            "(?:常态化|全年|常年|随时|滚动式?)(?:开放|受理|申报|征集|管理|接受申请)(?!案件|数|量|的)(?:、(?:常态化|滚动式?)(?:开放|受理|申报|征集|管理))?|(?:至|直到)[^,。;]{0,10}(?:用完|用尽|使用完毕|额满|招满|满额)(?:为止|止)|(?:额满|招满|用完)(?:为止|即止)");

    private static final String ROLLING_SIGNS = "常全随滚止";

    private static final Pattern ACT =
            Pattern.compile("申报|申请|受理|报名|复核|评审|评选|举办|召开|征集|补贴|补助|遴选|认定|培训|推荐|填报|报送|启动|评价|年会");

    private AnnouncedReader() {}

    /** The wording, if the statement leaves the date of something to be done to a later notice; else null. */
    static @Nullable Expression read(Statement statement) {
        String text = statement.text();
        Matcher rolling = rolls(text) ? ROLLING.matcher(text) : null;
        if (rolling != null && rolling.find() && ACT.matcher(text).find()) {
            return new Expression(
                    rolling.start(), rolling.end(), new DeadlineRule.Open(own(statement, rolling)), Form.ANNOUNCED);
        }
        if (!text.contains("为准") && !text.contains("另行") && !text.contains("待") && !text.contains("届时")) {
            return null;
        }
        Matcher later = LATER.matcher(text);
        if (!later.find() || !ACT.matcher(text).find()) {
            return null;
        }
        return new Expression(later.start(), later.end(), new DeadlineRule.Open(own(statement, later)), Form.ANNOUNCED);
    }

    private static String own(Statement statement, Matcher found) {
        return statement.words().substring(found.start(), found.end());
    }

    private static boolean rolls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ROLLING_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
