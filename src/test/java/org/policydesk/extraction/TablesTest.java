package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that stand alone in a table's cells: the column's heading says whether they are due, and for whom. */
class TablesTest {
    @Test
    void theColumnSaysWhatIsDueAndForWhom() {
        List<ItemDraft> items = Sentences.items("""
            安排见下表：
            批次\t企业网上提交截止时间\t市局推荐截止时间
            第一批\t4月30日\t5月15日
            第二批\t6月30日\t7月15日
            其余事项不变。\
            """);
        assertThat(items.stream().map(item -> Shown.rule(item.rule()) + " " + item.kind() + " " + item.actors()))
                .containsExactly(
                        "by 2025-04-30 APPLICATION [ENTERPRISE]",
                        "by 2025-05-15 RECOMMENDATION [AUTHORITY]",
                        "by 2025-06-30 APPLICATION [ENTERPRISE]",
                        "by 2025-07-15 RECOMMENDATION [AUTHORITY]");
    }

    @Test
    void datesInOtherColumnsAreNotDue() {
        assertThat(Sentences.items("""
            名单如下：
            序号\t企业名称\t认定时间
            1\t云岭重机\t2025年4月30日
            2\t云岭铸锻\t2025年5月15日\
            """)).isEmpty();
    }
}
