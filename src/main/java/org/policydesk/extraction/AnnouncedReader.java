package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** A date left to a later notice (具体申报时间以当年申报通知为准, 时间另行通知): nothing to do yet, but to be watched for. */
final class AnnouncedReader {
    private static final String NOTICE = "(?:通知|公告|指南|公布|发布|网站|文件要求)";
    private static final Pattern LATER =
            Pattern.compile("(?:具体)?[\\p{IsHan}]{0,8}(?:时间|日期|时限|期限|批次|安排)[^,。;:]{0,12}?(?:以[^,。;]{0,24}?" + NOTICE
                    + "[^,。;]{0,6}为准|另行(?:通知|公布|公告|发布|安排|印发)|待定|待通知|届时(?:另行)?(?:通知|公布|发布))");
    private static final Pattern ACT = Pattern.compile("申报|申请|受理|报名|复核|评审|评选|举办|召开|征集|遴选|认定|培训|推荐|填报|报送|启动|评价|年会");

    private AnnouncedReader() {}

    /** The wording, if the statement leaves the date of something to be done to a later notice; else null. */
    static @Nullable Expression read(Statement statement) {
        String text = statement.text();
        if (!text.contains("为准") && !text.contains("另行") && !text.contains("待") && !text.contains("届时")) {
            return null;
        }
        Matcher later = LATER.matcher(text);
        if (!later.find() || !ACT.matcher(text).find()) {
            return null;
        }
        return new Expression(later.start(), later.end(), new DeadlineRule.Open(later.group()), Form.ANNOUNCED);
    }
}
