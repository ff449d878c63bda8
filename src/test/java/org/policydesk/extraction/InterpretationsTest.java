package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterpretationsTest {
    private static final String TEXT = """
        云岭省装备产业局关于印发《云岭省示范工厂管理办法》的通知
        云装产〔2025〕6号
        各市装备产业主管部门：
        现将《云岭省示范工厂管理办法》印发给你们。
        云岭省装备产业局
        2025年1月20日
        云岭省示范工厂管理办法
        第一条 示范工厂称号有效期三年。
        第二条 企业应于每年3月31日前报送年度总结。
        第三条 企业更名的，应在变更之日起30日内报告。

        《云岭省示范工厂管理办法》政策解读
        近日，省装备产业局印发《云岭省示范工厂管理办法》。
        问：企业要做什么？
        答：企业应于每年3月31日前报送年度总结；更名的，自变更之日起30日内报告；首次申报请于2025年5月15日前提交。
        """;

    private final ExtractionResult result = new Extractor().extract(TEXT);

    @Test
    void anInterpretationKnowsThePolicyThatItExplains() {
        assertThat(result.policies()).hasSize(2);
        assertThat(result.policies().get(0).explains()).isNull();
        assertThat(result.policies().get(1).explains()).isZero();
    }

    @Test
    void whatItRepeatsWithoutTheHourIsRepeatedAllTheSame() {
        ExtractionResult dated = new Extractor().extract("""
                云岭省装备产业局关于组织申报示范工厂的通知
                云装产〔2025〕6号
                各有关企业：
                申报时间为3月1日至4月25日，企业登录系统提交材料。4月25日17:00后填报系统将关闭。纸质材料应于5月6日16:00前报送。
                云岭省装备产业局
                2025年1月20日

                《云岭省装备产业局关于组织申报示范工厂的通知》政策解读
                近日，省装备产业局印发《云岭省装备产业局关于组织申报示范工厂的通知》。
                问：什么时候申报？
                答：企业于2025年3月1日至4月25日登录系统提交材料；纸质材料于2025年5月6日前报送；补正材料于2025年5月6日12:00前报送。
                """);

        assertThat(dated.items().stream()
                        .filter(item -> item.policy() == 1)
                        .map(item -> Shown.rule(item.rule()) + " repeats "
                                + (item.repeats() == null
                                        ? "none"
                                        : Shown.rule(dated.items()
                                                .get(item.repeats())
                                                .rule()))))
                .containsExactly(
                        "from 2025-03-01 to 2025-04-25 repeats from 2025-03-01 to 2025-04-25 17:00",
                        "by 2025-05-06 repeats by 2025-05-06 16:00",
                        "by 2025-05-06 12:00 repeats none");
    }

    @Test
    void whatItRepeatsIsMarkedAndWhatItAddsIsNot() {
        assertThat(result.items().stream()
                        .filter(item -> item.policy() == 1)
                        .map(item -> Shown.rule(item.rule()) + " repeats " + item.repeats()))
                .containsExactly(
                        "every year 03-31 repeats 1",
                        "30 calendar_day after 变更 repeats 2",
                        "by 2025-05-15 repeats null");
    }
}
