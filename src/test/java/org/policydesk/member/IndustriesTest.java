package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.RecordedFacts;

/** The table of industries is whole and agrees with the sections that conditions are assessed by. */
class IndustriesTest {
    private static final List<Industry> ALL = Industries.standard().all();

    @Test
    void manufacturingIsThereDownToItsClasses() {
        List<String> codes = ALL.stream()
                .map(Industry::code)
                .filter(code -> code.startsWith("C"))
                .toList();

        assertThat(codes.stream().filter(code -> code.length() == 3)).hasSize(31);
        assertThat(codes.stream().filter(code -> code.length() == 4)).hasSize(179);
        assertThat(codes.stream().filter(code -> code.length() == 5)).hasSize(609);
    }

    @Test
    void everyIndustryStandsBelowOneThatIsThereAndHasAName() {
        assertThat(ALL.stream().filter(one -> one.code().length() == 1)).hasSize(20);
        assertThat(ALL.stream().filter(one -> one.code().length() == 3)).hasSize(97);
        assertThat(ALL.stream().filter(one -> one.code().length() == 4)).hasSize(473);
        assertThat(ALL).allSatisfy(one -> {
            String code = one.code();
            assertThat(one.name()).isNotBlank().isEqualTo(one.name().strip());
            if (code.length() > 1) {
                String above = code.length() == 3 ? code.substring(0, 1) : code.substring(0, code.length() - 1);
                assertThat(Industries.standard().find(above)).isPresent();
            }
        });
    }

    @Test
    void itsSectionsAreThoseThatConditionsAreAssessedBy() {
        AsOf day = AsOf.on(LocalDate.of(2025, 3, 10));
        for (Industry industry : ALL) {
            if (industry.code().length() > 1) {
                var digits = RecordedFacts.NONE.withText(
                        FactKey.INDUSTRY, industry.code().substring(1));
                var section = new Criterion.OneOf(
                        FactKey.INDUSTRY, java.util.Set.of(industry.code().substring(0, 1)));
                assertThat(new Assessor().outcome(section, digits, day))
                        .as(industry.label())
                        .isEqualTo(Outcome.FIT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"C3421,金属切削机床制造", "3421,金属切削机床制造", "C342,金属加工机械制造", "34,通用设备制造业", "C,制造业"})
    void aCodeIsFoundWithItsLetterOrWithoutAndItsNameIsTheStandards(String code, String name) {
        assertThat(checked(code, "随便写的").industryName()).isEqualTo(name);
        assertThat(checked(null, "随便写的").industryName()).isEqualTo("随便写的");
    }

    @ParameterizedTest
    @CsvSource({"C3428", "9999", "C99", "D3421"})
    void aCodeThatTheStandardLacksIsNamedAsTheFault(String code) {
        assertThatThrownBy(() -> checked(code, null)).isInstanceOfSatisfying(InvalidMemberException.class, e -> {
            assertThat(e.field()).isEqualTo("industryCode");
            assertThat(e.reasonKey()).isEqualTo("member.invalid.industry-unknown");
        });
    }

    private static MemberParticulars checked(@Nullable String code, @Nullable String name) {
        MemberParticulars typed = new MemberParticulars(
                "示例",
                List.of(),
                CreditCode.completing("91330200123456789").value(),
                "330200",
                code,
                name,
                null,
                null,
                null,
                null,
                List.of());
        return ParticularsRules.checked(typed, LocalDate.of(2025, 3, 10));
    }
}
