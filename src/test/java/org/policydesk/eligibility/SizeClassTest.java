package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 3, 10), 2024);

    @ParameterizedTest
    @CsvSource({
        "1000,40000,LARGE",
        "999,40000,MEDIUM",
        "1000,39999.99,MEDIUM",
        "300,2000,MEDIUM",
        "299,2000,SMALL",
        "300,1999.99,SMALL",
        "20,300,SMALL",
        "19,300,MICRO",
        "20,299.99,MICRO",
        "5000,299,MICRO"
    })
    void industryNeedsBothLowerLimitsElseItIsOneClassDown(String staff, String revenue, SizeClass expected) {
        assertThat(sizeOf(facts("C3421", staff, revenue))).isEqualTo(expected);
        assertThat(sizeOf(facts("3421", staff, revenue))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "F5171,200,40000,LARGE",
        "F5171,20,5000,MEDIUM",
        "F52,10,100,SMALL",
        "6510,10,50,SMALL",
        "I63,2000,99999,MEDIUM",
        "G5910,999,30000,MEDIUM",
        "G5920,200,30000,LARGE",
        "M7320,300,0,LARGE"
    })
    void otherIndustriesHaveLimitsOfTheirOwn(String industry, String staff, String revenue, SizeClass expected) {
        assertThat(sizeOf(facts(industry, staff, revenue))).isEqualTo(expected);
    }

    @Test
    void constructionIsMeasuredByRevenueAndAssets() {
        RecordedFacts builder = RecordedFacts.NONE
                .withText(FactKey.INDUSTRY, "E47")
                .withNumber(FactKey.REVENUE, 2024, "80000")
                .withNumber(FactKey.TOTAL_ASSETS, 2024, "5000");

        assertThat(sizeOf(builder)).isEqualTo(SizeClass.MEDIUM);
    }

    @Test
    void aMissingMeasureLeavesItOpenUnlessTheOtherIsMicroAlready() {
        RecordedFacts withoutRevenue =
                RecordedFacts.NONE.withText(FactKey.INDUSTRY, "C34").withNumber(FactKey.AVERAGE_STAFF, 2024, "500");

        Verdict open = assess(withoutRevenue, EnumSet.of(SizeClass.MEDIUM));
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.missingFacts()).containsExactly(new MissingFact(FactType.NUMBER, FactKey.REVENUE, 2024));
        assertThat(sizeOf(withoutRevenue.withNumber(FactKey.AVERAGE_STAFF, 2024, "19")))
                .isEqualTo(SizeClass.MICRO);
    }

    @Test
    void withoutAnIndustryOrAStandardForItNoClassIsGuessed() {
        MissingFact industry = new MissingFact(FactType.CODE, FactKey.INDUSTRY, null);

        assertThat(assess(RecordedFacts.NONE, Set.of(SizeClass.LARGE)).missingFacts())
                .containsExactly(industry);
        assertThat(assess(facts("J66", "500", "5000"), Set.of(SizeClass.LARGE)).missingFacts())
                .containsExactly(industry);
    }

    private static RecordedFacts facts(String industry, String staff, String revenue) {
        return RecordedFacts.NONE
                .withText(FactKey.INDUSTRY, industry)
                .withNumber(FactKey.AVERAGE_STAFF, 2024, staff)
                .withNumber(FactKey.REVENUE, 2024, revenue);
    }

    private static SizeClass sizeOf(MemberFacts facts) {
        Reason reason = assess(facts, EnumSet.allOf(SizeClass.class)).reason();
        assertThat(reason.actualText()).isNotNull();
        return SizeClass.valueOf(reason.actualText());
    }

    private static Verdict assess(MemberFacts facts, Set<SizeClass> sizes) {
        return new Assessor().assess(new Criterion.SizeIn(sizes), facts, AS_OF);
    }
}
