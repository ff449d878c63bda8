package org.policydesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.RecordedFacts.Yearly;
import org.policydesk.eligibility.SizeClass;
import org.policydesk.eligibility.Verdict;
import org.policydesk.member.CreditCode;
import org.policydesk.member.FactValue;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;

class DemoCompaniesTest {
    private static final LocalDate DEMO_DAY = LocalDate.of(2025, 3, 10);
    private static final AsOf FISCAL_2024 = new AsOf(DEMO_DAY, 2024);
    private static final Criterion MACHINE_TOOL_LIST = new Criterion.All(List.of(
            atLeast(FactKey.RD_STAFF_CORE_RATIO, "15"),
            atLeast(FactKey.RD_EXPENSE_RATIO, "5"),
            atLeast(FactKey.CORE_PRODUCT_REVENUE_RATIO, "60"),
            atLeast(FactKey.TOTAL_INCOME, "3000"),
            new Criterion.Confirm(DemoMembers.MACHINE_TOOL_STANDARD, "达到基本标准？")));

    private final List<DemoCompany> companies = DemoCompanies.all();

    @Test
    void threeMeetTheMachineToolList() {
        assertThat(having(Outcome.FIT)).hasSize(3);
        assertThat(having(Outcome.FIT).getFirst()).isEqualTo(companies.getFirst());
    }

    @Test
    void oneMissesEachThresholdAloneAndNarrowly() {
        Map<String, BigDecimal> missed = new TreeMap<>();
        for (DemoCompany company : having(Outcome.UNFIT)) {
            List<Reason> unmet = verdict(company).unmet();
            if (unmet.size() == 1 && unmet.getFirst().criterion() instanceof Criterion.Compare compare) {
                assertThat(missed.put(compare.fact(), unmet.getFirst().actual()))
                        .isNull();
            }
        }
        assertThat(missed)
                .isEqualTo(new TreeMap<>(Map.of(
                        FactKey.RD_STAFF_CORE_RATIO,
                        new BigDecimal("14.6667"),
                        FactKey.RD_EXPENSE_RATIO,
                        new BigDecimal("4.8"),
                        FactKey.CORE_PRODUCT_REVENUE_RATIO,
                        new BigDecimal("59.2"),
                        FactKey.TOTAL_INCOME,
                        new BigDecimal("2980"))));
    }

    @Test
    void oneHasItsProductStillToConfirmAndOneHasNotGivenItsResearchExpense() {
        assertThat(having(Outcome.TO_CONFIRM)).hasSize(1);
        assertThat(having(Outcome.UNDETERMINED)).singleElement().satisfies(company -> assertThat(
                        verdict(company).missingFacts())
                .singleElement()
                .satisfies(missing ->
                        assertThat(missing.key() + missing.fiscalYear()).isEqualTo("rd_expense2024")));
    }

    @Test
    void twoMakeListedEquipmentOneOfThemInACentralGroup() {
        List<DemoCompany> makers =
                companies.stream().filter(one -> one.product() != null).toList();
        assertThat(makers).hasSize(2);
        assertThat(makers)
                .filteredOn(one -> one.particulars().centralGroup() != null)
                .hasSize(1);
    }

    @Test
    void regionsAndSizesDifferAndCodesAreValid() {
        Set<String> provinces = new HashSet<>();
        Set<Region.Kind> kinds = new HashSet<>();
        Set<String> sizes = new HashSet<>();
        for (DemoCompany company : companies) {
            String region = company.particulars().regionCode();
            provinces.add(region.substring(0, 2));
            kinds.add(Regions.standard().find(region).orElseThrow().kind());
            sizes.add(String.valueOf(new Assessor()
                    .assess(new Criterion.SizeIn(Set.of(SizeClass.LARGE)), factsOf(company, DEMO_DAY), FISCAL_2024)
                    .reason()
                    .actualText()));
            assertThat(CreditCode.of(company.particulars().creditCode()).value())
                    .hasSize(18);
        }
        assertThat(companies).hasSize(12);
        assertThat(provinces).hasSizeGreaterThan(9);
        assertThat(kinds).contains(Region.Kind.PLANNED_CITY, Region.Kind.CORPS_CITY, Region.Kind.CITY);
        assertThat(sizes).containsExactlyInAnyOrder("LARGE", "MEDIUM", "SMALL", "MICRO");
        assertThat(companies).anySatisfy(one -> assertThat(one.titles())
                .extracting(DemoCompany.Title::key)
                .contains("little_giant"));
    }

    @Test
    void aYearsFactsAreKnownFromTheFollowingFebruaryOn() {
        DemoCompany company = companies.getFirst();
        assertThat(years(company, LocalDate.of(2024, 10, 29))).containsExactly(2021, 2022, 2023);
        assertThat(years(company, LocalDate.of(2025, 1, 31))).containsExactly(2021, 2022, 2023);
        assertThat(years(company, LocalDate.of(2025, 2, 1))).containsExactly(2021, 2022, 2023, 2024);
        assertThat(years(company, LocalDate.of(2026, 11, 21))).containsExactly(2021, 2022, 2023, 2024, 2025);
    }

    @Test
    void onAnyDayTheLastYearsAreKnownAndTitlesHold() {
        DemoCompany company = companies.getFirst();
        assertThat(years(company, LocalDate.of(2020, 6, 1))).containsExactly(2017, 2018, 2019);
        assertThat(years(company, LocalDate.of(2030, 5, 1)))
                .contains(2028, 2029)
                .doesNotContain(2030);

        DemoCompany.Title highTech = company.titles().getFirst();
        assertThat(highTech.on(LocalDate.of(2025, 11, 30)).until()).isEqualTo("2025-11-30");
        assertThat(highTech.on(LocalDate.of(2025, 12, 1)))
                .returns(LocalDate.of(2025, 12, 1), DemoCompany.Title::from)
                .returns(LocalDate.of(2028, 11, 30), DemoCompany.Title::until);
    }

    private static List<Integer> years(DemoCompany company, LocalDate day) {
        return company.factsKnownOn(day).stream()
                .map(FactValue::fiscalYear)
                .distinct()
                .toList();
    }

    private List<DemoCompany> having(Outcome outcome) {
        return companies.stream()
                .filter(company -> verdict(company).outcome() == outcome)
                .toList();
    }

    private static Verdict verdict(DemoCompany company) {
        return new Assessor().assess(MACHINE_TOOL_LIST, factsOf(company, DEMO_DAY), FISCAL_2024);
    }

    private static RecordedFacts factsOf(DemoCompany company, LocalDate day) {
        Map<Yearly, BigDecimal> numbers = new HashMap<>();
        company.factsKnownOn(day).forEach(fact -> numbers.put(new Yearly(fact.key(), fact.fiscalYear()), fact.value()));
        Map<String, String> texts =
                Map.of(FactKey.INDUSTRY, String.valueOf(company.particulars().industryCode()));
        Map<String, Boolean> answers = company.confirmed() ? Map.of(DemoMembers.MACHINE_TOOL_STANDARD, true) : Map.of();
        return new RecordedFacts(numbers, texts, Map.of(), Map.of(), answers, Map.of());
    }

    private static Criterion atLeast(String fact, String value) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, new BigDecimal(value));
    }
}
