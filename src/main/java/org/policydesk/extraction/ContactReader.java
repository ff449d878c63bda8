package org.policydesk.extraction;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom to ask: 联系人及电话：…, 咨询电话：…. Telephone numbers that the page ran together are taken apart by their length. */
final class ContactReader {
    private static final int MOST = 3;
    private static final int LONGEST = 160;
    private static final String TELEPHONE =
            "(?:\\(?0\\d{2,3}\\)?-?[2-9]\\d{6,7}(?:-\\d{1,4})?|1[3-9]\\d{9}|[2-9]\\d{6,7}|400-?\\d{3}-?\\d{4})(?!\\d)";
    private static final String FUSED = "(?:\\(?0\\d{2,3}\\)?-?[2-9]\\d{7}|1[3-9]\\d{9})";
    private static final Pattern CONTACT = Pattern.compile(
            "(?:联系人(?!信息|名单|表)|联系方式|联系电话|咨询电话|技术支持|技术咨询|电话|服务热线)(?:[及和与、/](?:联系)?(?:电话|方式))?(?:\\([^)]{1,12}\\))?:?(?<who>[^。;]{0,30}?)(?<tel>"
                    + TELEPHONE + "(?:[、/,]" + TELEPHONE + "){0,3}|" + FUSED + "(?:" + FUSED + "){1,3})");
    private static final Pattern NAMED = Pattern.compile("联系人|联系方式|联系电话|咨询电话|技术支持|技术咨询|电话|服务热线");
    private static final Pattern LABEL = Pattern.compile("^[及和与、]|联系人?|电话|方式|传真|邮箱|[:：,，]");
    private static final Pattern ONE = Pattern.compile(FUSED + "|" + TELEPHONE);

    private ContactReader() {}

    /** The persons and numbers in a stretch of the view, in one line; null when there are none. */
    static @Nullable String in(NormalText normal, int from, int to) {
        String view = normal.view();
        Set<String> found = new LinkedHashSet<>();
        Matcher label = NAMED.matcher(view).region(from, to);
        Matcher m = CONTACT.matcher(view).useTransparentBounds(true);
        int read = from;
        while (label.find() && found.size() < MOST) {
            if (label.start() < read || !m.region(label.start(), to).lookingAt()) {
                continue;
            }
            read = m.end();
            int number = Numbering.length(m.group("who"));
            String who = LABEL.matcher(normal.words(m.start("who") + number, m.end("who")))
                    .replaceAll(" ")
                    .strip()
                    .replaceFirst("^[及和与、] *", "");
            found.add((who + " " + numbers(m.group("tel"))).strip());
        }
        String all = String.join("；", found);
        return all.isEmpty() ? null : all.substring(0, Math.min(all.length(), LONGEST));
    }

    private static String numbers(String telephones) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher one = ONE.matcher(telephones);
        while (one.find()) {
            numbers.add(one.group());
        }
        return String.join("、", numbers);
    }
}
