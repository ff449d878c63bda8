package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a policy where an editor's headline stands above it: the name that the notice says it issues. */
final class OfficialName {
    private static final Pattern HEADLINE =
            Pattern.compile("(?:印发|发布|出台)[\\p{IsHan}]{0,6}(?:方案|办法|意见|指南|规划|通知|细则|规定|措施)");
    private static final Pattern ISSUED = Pattern.compile("《([^《》]{4,80})》[^《》]{0,30}(?:印发给你们|予以印发|予以公布|现予发布|现予公布)");

    private OfficialName() {}

    /** The heading's own title unless it is a headline that names no policy and the opening names the one issued. */
    static String of(Heading heading, String opening) {
        String title = heading.title();
        boolean headline = heading.docNumber() != null && !title.contains("《") && !title.contains("关于");
        if (headline && HEADLINE.matcher(title).find()) {
            Matcher issued = ISSUED.matcher(opening);
            if (issued.find()) {
                return issued.group(1);
            }
        }
        return title;
    }
}
