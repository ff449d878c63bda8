package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;

class ExtractorTest {
    private static final String NOTICE = """
        云岭省装备产业局关于组织申报2025年度重载设备示范
        应用项目的通知

        云装产〔2025〕6 号

        各市装备产业主管部门，有关企业：

        请符合条件的企业于 3 月 3⏎1 日前登录 www.example.org 填报《示范应用项目申报书》。

        云岭省装备产业局

        2025 年 1 月 20 日
        """.replace("⏎", "\n\n");

    private final ExtractionResult result = new Extractor().extract(NOTICE);

    @Test
    void aNoticeIsFoundWithTitleNumberAndDay() {
        assertThat(result.policies()).singleElement().satisfies(policy -> {
            assertThat(policy.title()).isEqualTo("云岭省装备产业局关于组织申报2025年度重载设备示范应用项目的通知");
            assertThat(policy.docNumber()).isEqualTo("云装产〔2025〕6号");
            assertThat(policy.issuedOn()).isEqualTo(LocalDate.of(2025, 1, 20));
            assertThat(policy.issuers()).containsExactly("云岭省装备产业局");
            assertThat(policy.type()).isEqualTo(PolicyType.CALL);
        });
    }

    @Test
    void aDateWithoutYearBrokenByLinesIsReadInTheNoticesYearAndShownWhereItStands() {
        assertThat(result.items()).singleElement().satisfies(item -> {
            assertThat(item.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31)));
            assertThat(NOTICE.substring(item.deadlineStart(), item.deadlineEnd()))
                    .isEqualTo("3 月 3\n\n1 日前");
            assertThat(item.actors()).containsExactly(Actor.ENTERPRISE);
            assertThat(item.kind()).isEqualTo(ItemKind.APPLICATION);
            assertThat(item.nature()).isEqualTo(Nature.TASK);
            assertThat(item.relevance()).isEqualTo(Relevance.HIGH);
            assertThat(item.channel()).isEqualTo("www.example.org");
            assertThat(item.materials()).containsExactly("示范应用项目申报书");
        });
    }
}
