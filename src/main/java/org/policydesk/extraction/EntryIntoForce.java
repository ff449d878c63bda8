package org.policydesk.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From when a policy is in force: 自…起施行, a fact of the policy and no item. */
final class EntryIntoForce {
    private static final Pattern DATED =
            Pattern.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日起(?:正式)?(?:施行|实施|执行|生效)");
    private static final Pattern AT_ISSUE = Pattern.compile("自(?:印发|发布|公布)之日起(?:正式)?(?:施行|实施|执行|生效)");

    private EntryIntoForce() {}

    static @Nullable LocalDate in(String view, int from, int to, @Nullable LocalDate issuedOn) {
        Matcher dated = DATED.matcher(view).region(from, to);
        if (dated.find()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(dated.group(1)),
                        Integer.parseInt(dated.group(2)),
                        Integer.parseInt(dated.group(3)));
            } catch (DateTimeException impossible) {
                return null;
            }
        }
        return AT_ISSUE.matcher(view).region(from, to).find() ? issuedOn : null;
    }
}
