package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            示例部办公厅关于组织开展第六批样板企业培育工作的通知     | 示例部关于开展第七批样板企业培育的通知
            示例部关于 2024 年度样板设备清单制定工作有关事项的通知 | 示例部办公厅关于2025年度样板设备清单制定工作有关事项的通知
            示例部印发《样板装备指导目录（2024年版）》            | 示例部关于印发《样板装备指导目录(2025 版)》的通知
            示例局关于发布《样板技术名录》的公告〔2024〕12号       | 示例局关于发布《样板技术名录》的公告〔2025〕8号
            2024 年样板企业遴选认定和复核评价工作启动              | 2025年样板企业遴选认定和复核评价工作启动
            关于组织申报首批样板园区的通知                        | 关于申报第二批样板园区的通知
            关于开展二〇二四年样板工厂征集的函                    | 关于开展2025年度样板工厂征集工作的通知
            关于开展第三届“样板创新杯”评选的通知                  | 关于组织开展第4届样板创新杯评选工作的通知
            关于2025年第一季度样板数据填报的通知                  | 关于2025年第二季度样板数据填报的通知
            """)
    void rounds_of_one_programme_have_one_key(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于组织申报第六批样板企业的通知       | 关于公布第六批样板企业名单的通知
            关于开展第六批样板企业培育的通知       | 关于开展第三批样板企业复核的通知
            关于申报2025年样板工厂的通知           | 关于申报2025年样板园区的通知
            关于首台套样板装备的通知               | 关于首批次样板材料的通知
            关于印发《样板管理办法》的通知         | 关于印发《样板管理办法（征求意见稿）》的通知
            关于开展2025年样板甲级企业申报的通知   | 关于开展2025年样板乙级企业申报的通知
            """)
    void different_programmes_are_not_joined(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void the_mark_says_which_round_it_is() {
        assertThat(read("关于组织申报 2025 年度第六批样板企业的通知"))
                .returns("2025年度 第六批", EditionTitle::label)
                .returns(2025, EditionTitle::year)
                .returns(6, EditionTitle::round)
                .returns("样板企业", EditionTitle::programme);
        assertThat(read("示例局关于印发《样板行动方案（2024—2027年）》的通知"))
                .returns("2024—2027年", EditionTitle::label)
                .returns(2024, EditionTitle::year);
        assertThat(read("关于申报首批样板园区的通知")).returns(1, EditionTitle::round);
        assertThat(read("关于开展二〇二四年样板工厂征集的函")).returns(2024, EditionTitle::year);
        assertThat(read("关于促进样板产业发展的若干意见").marked()).isFalse();
    }

    @Test
    void a_documents_number_is_no_year_of_a_round() {
        assertThat(read("关于样板产品目录管理的公告〔2025〕12号").marked()).isFalse();
        assertThat(read("样板产品管理目录 2024年第23号令").marked()).isFalse();
    }

    @Test
    void what_explains_a_policy_is_no_round_of_it() {
        assertThat(EditionTitle.of("《样板目录（2025年版）》解读")).isEmpty();
        assertThat(EditionTitle.of("示例局有关负责同志就《样板目录（2025年版）》答记者问")).isEmpty();
    }

    @Test
    void a_title_of_marks_only_names_no_programme() {
        assertThat(EditionTitle.of("关于2025年度申报工作的通知")).isEmpty();
        assertThat(EditionTitle.of("")).isEmpty();
    }

    private static String key(String title) {
        return EditionTitle.of(title).map(EditionTitle::key).orElse("");
    }

    private static EditionTitle read(String title) {
        return EditionTitle.of(title).orElseThrow();
    }
}
