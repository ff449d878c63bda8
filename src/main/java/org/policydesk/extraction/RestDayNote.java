package org.policydesk.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Rollover;

/** What a note in brackets says of a date on a rest day: (遇节假日顺延). */
final class RestDayNote {
    private static final Pattern LATER = Pattern.compile("顺延|延后|后延|推迟");
    private static final Pattern EARLIER = Pattern.compile("提前|前移");

    private RestDayNote() {}

    static Rollover read(@Nullable String words) {
        if (words == null || !words.contains("(")) {
            return Rollover.NONE;
        }
        if (EARLIER.matcher(words).find()) {
            return Rollover.TEXT_EARLIER;
        }
        return LATER.matcher(words).find() ? Rollover.TEXT_LATER : Rollover.NONE;
    }
}
