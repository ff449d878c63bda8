package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({"revenue, 2024, 3000.55", "average_staff, 2024, 120.000", "patents, 2025, 0", "rd_expense, 1990, 1E+3"})
    void keepsWhatACompanyCanHave(String key, int year, BigDecimal value) {
        assertThatCode(() -> RecordRules.fact(key, year, value, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "average_staff, 2024, 120.5, average_staff member.invalid.whole",
        "average_staff, 2024, -1, average_staff member.invalid.negative",
        "revenue, 2024, -0.01, revenue member.invalid.negative",
        "revenue, 2024, 1E+12, revenue member.invalid.too-large",
        "revenue, 2024, 0.0000001, revenue member.invalid.decimals",
        "revenue, 2026, 1, fiscalYear member.invalid.year",
        "revenue, 1989, 1, fiscalYear member.invalid.year",
        "rd_expense_ratio, 2024, 5, key member.invalid.fact-unknown",
        "high_tech, 2024, 1, key member.invalid.fact-unknown",
        "nothing, 2024, 1, key member.invalid.fact-unknown"
    })
    void namesTheFieldOfWhatItCannotKeep(String key, int year, BigDecimal value, String fault) {
        assertThatThrownBy(() -> RecordRules.fact(key, year, value, TODAY))
                .isInstanceOfSatisfying(InvalidMemberException.class, e -> assertThat(e.field() + " " + e.reasonKey())
                        .isEqualTo(fault));
    }

    @Test
    void aTitleCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> RecordRules.title(NewTitle.of("little_giant", null, TODAY, TODAY.minusDays(1))))
                .isInstanceOf(InvalidMemberException.class);
        assertThatCode(() -> RecordRules.title(NewTitle.of("little_giant", null, TODAY, TODAY)))
                .doesNotThrowAnyException();
    }

    @Test
    void particularsAreCheckedFieldByField() {
        String code = CreditCode.completing("91330200DEMA00017").value();
        assertThat(ParticularsRules.checked(MemberParticulars.of(" 甲 ", code.toLowerCase(), "330200"), TODAY))
                .isEqualTo(MemberParticulars.of("甲", code, "330200"));
        assertFault(MemberParticulars.of(" ", code, "330200"), "name");
        assertFault(MemberParticulars.of("甲", code, "339900"), "regionCode");
        assertFault(MemberParticulars.of("甲".repeat(201), code, "330200"), "name");
        assertFault(MemberParticulars.of("甲", "123", "330200"), "creditCode");
    }

    private static void assertFault(MemberParticulars particulars, String field) {
        assertThatThrownBy(() -> ParticularsRules.checked(particulars, TODAY))
                .isInstanceOfSatisfying(
                        InvalidMemberException.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
