package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policydesk.member.Region.Kind;

/** The table of regions is whole: GB/T 2260 down to cities, with what reports apart from its province marked. */
class RegionsTest {
    private static final List<Region> ALL = Regions.standard().all();

    @Test
    void everyProvinceAndCityIsThere() {
        Map<Kind, Long> kinds = ALL.stream().collect(Collectors.groupingBy(Region::kind, Collectors.counting()));

        assertThat(kinds)
                .containsEntry(Kind.PROVINCE, 34L)
                .containsEntry(Kind.PLANNED_CITY, 5L)
                .containsEntry(Kind.CORPS, 1L)
                .containsEntry(Kind.CORPS_CITY, 12L);
        // Prefectures and cities of the standard, and the counties and cities directly below a province.
        assertThat(kinds.get(Kind.CITY)).isEqualTo(348);
        assertThat(ALL.stream().collect(Collectors.toMap(Region::code, Function.identity())))
                .hasSize(ALL.size());
    }

    @Test
    void everyCityStandsBelowItsProvince() {
        assertThat(ALL)
                .filteredOn(region -> region.kind() == Kind.CITY || region.kind() == Kind.PLANNED_CITY)
                .allSatisfy(
                        city -> assertThat(Regions.standard().find(city.code().substring(0, 2) + "0000"))
                                .hasValueSatisfying(province ->
                                        assertThat(city.fullName()).isEqualTo(province.name() + city.name())));
    }

    @Test
    void aPlannedCityAndACityOfTheCorpsAreRecommendedApartFromTheirProvince() {
        assertThat(recommendingOf("330200")).isEqualTo("宁波市");
        assertThat(recommendingOf("330100")).isEqualTo("浙江省");
        assertThat(recommendingOf("659001")).isEqualTo("新疆生产建设兵团");
        assertThat(recommendingOf("650100")).isEqualTo("新疆维吾尔自治区");
    }

    private static String recommendingOf(String code) {
        Regions regions = Regions.standard();
        return regions.recommending(regions.find(code).orElseThrow()).name();
    }
}
