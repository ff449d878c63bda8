package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendingUnitTest {
    @ParameterizedTest
    @CsvSource({
        "330100, 浙江省, 浙江省杭州市",
        "330200, 宁波市, 浙江省宁波市",
        "330000, 浙江省, 浙江省",
        "210200, 大连市, 辽宁省大连市",
        "310000, 上海市, 上海市",
        "659001, 新疆生产建设兵团, 新疆维吾尔自治区石河子市",
        "660000, 新疆生产建设兵团, 新疆生产建设兵团",
        "650100, 新疆维吾尔自治区, 新疆维吾尔自治区乌鲁木齐市",
        "429004, 湖北省, 湖北省仙桃市"
    })
    void followsFromTheRegion(String code, String unit, String fullName) {
        Company company = company(MemberParticulars.of("甲", "x", code));
        assertThat(company.recommendingUnits()).containsExactly(unit);
        assertThat(company.ref().regionName()).isEqualTo(fullName);
    }

    @Test
    void aCentralGroupComesBeforeTheRegionAndStaffBeforeBoth() {
        assertThat(company(with("示例重装集团", List.of())).recommendingUnits()).containsExactly("示例重装集团");
        assertThat(company(with("示例重装集团", List.of("某协会", "浙江省"))).recommendingUnits())
                .containsExactly("某协会", "浙江省");
    }

    @Test
    void everyCityOfTheTableHasOne() {
        assertThat(Regions.standard().all()).hasSizeGreaterThan(390).allSatisfy(region -> assertThat(
                        Regions.standard().recommending(region).kind())
                .isIn(Region.Kind.PROVINCE, Region.Kind.PLANNED_CITY, Region.Kind.CORPS));
    }

    private static MemberParticulars with(String group, List<String> units) {
        return new MemberParticulars("甲", List.of(), "x", "330200", null, null, null, null, group, null, units);
    }

    private static Company company(MemberParticulars particulars) {
        return new Company(1, 0, true, particulars);
    }
}
