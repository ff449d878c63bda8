package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** The line under a title that says whom a policy addresses (各市主管部门、有关单位:); a long one goes over several lines. */
final class AddressLine {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 200;
    private static final Pattern WHOM =
            Pattern.compile("[^。:]*(?:部门|单位|[厅局委办部院会署行所]|政府|企业|机构|公司|集团|会员|街道|[省市县区镇乡]|中心|园区|纳税人|个人)(?:\\([^)]*\\))?:");

    private AddressLine() {}

    /** Whether an address line begins at a line. */
    static boolean at(List<SourceLine> lines, int first) {
        String flat = "";
        for (int i = first; i < Math.min(first + MOST_LINES, lines.size()) && flat.length() <= LONGEST; i++) {
            flat += lines.get(i).flat();
            if (WHOM.matcher(flat).matches()) {
                return true;
            }
            if (flat.indexOf('。') >= 0 || flat.indexOf(':') >= 0) {
                return false;
            }
        }
        return false;
    }
}
