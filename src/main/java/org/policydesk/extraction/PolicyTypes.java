package org.policydesk.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The genre of a policy by words of its title; the first line that fits decides. */
final class PolicyTypes {
    private record Line(PolicyType type, Pattern words) {
        Line(PolicyType type, String words) {
            this(type, Pattern.compile(words));
        }
    }

    private static final List<Line> LINES = List.of(
            new Line(PolicyType.INTERPRETATION, "解读|答记者问|问答|问题解答|起草说明|编制说明"),
            new Line(PolicyType.CALL, "申报|遴选|征集|推荐工作|启动|清单制定|名单制定|认定工作|认定和复核|认定的通知|试点工作|组织推荐|评选|评审工作"),
            new Line(PolicyType.REGULATION, "条例|办法|规定|规则|细则|法》?$|决定"),
            new Line(PolicyType.CATALOGUE, "目录|指南|指引|清单|标准体系|指标"),
            new Line(PolicyType.PLAN, "方案|意见|规划|计划|措施|举措"),
            new Line(PolicyType.NOTICE, "通知|公告|函|印发|联合"));

    private PolicyTypes() {}

    static PolicyType of(String title, @Nullable String docNumber) {
        for (Line line : LINES) {
            if (line.words().matcher(title).find()) {
                return line.type();
            }
        }
        return docNumber == null ? PolicyType.NEWS : PolicyType.NOTICE;
    }
}
