package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's own sample, which the demo and the pictures show. */
class SampleCompilationTest {
    private static ExtractionResult result;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SampleCompilationTest.class.getResourceAsStream("/sample/sample-compilation.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).hasSizeGreaterThan(5_000);
            result = new Extractor().extract(text);
        }
    }

    @Test
    void itsEightPoliciesAreFoundAllButTheInterpretationWithNumberAndDay() {
        assertThat(result.policies()).hasSize(8);
        assertThat(result.policies())
                .filteredOn(policy -> policy.type() != PolicyType.INTERPRETATION)
                .allSatisfy(policy -> {
                    assertThat(policy.docNumber()).isNotNull();
                    assertThat(policy.issuedOn()).isNotNull();
                    assertThat(policy.issuers()).isNotEmpty();
                });
        assertThat(result.policies().get(2).region()).isEqualTo("云岭省");
    }

    /** Whoever tries the demo on its own day would else read of what is not out yet. */
    @Test
    void nothingInItIsOfALaterDayThanTheDemos() {
        assertThat(result.policies())
                .extracting(PolicyDraft::issuedOn)
                .filteredOn(Objects::nonNull)
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo("2025-03-10"));
    }

    @Test
    void theHourAtWhichTheSystemClosesEndsItsWindowAndIsNoDutyOfItsOwn() {
        ItemDraft window = item("from 2025-03-10 to 2025-04-25 17:00");
        assertThat(window.closes()).isNull();
        assertThat(window.terms().consequence()).isEqualTo("4月25日17:00后填报系统将关闭，逾期不予受理");
        assertThat(result.items())
                .filteredOn(item -> item.closes() != null)
                .singleElement()
                .returns("在填报系统关闭前提交", ItemDraft::action);
    }

    @Test
    void whatRecommendersAreAskedForIsMarked() {
        assertThat(item("by 2025-05-20").cues()).contains("NOT_COMPANIES");
        assertThat(item("by 2025-04-30").cues()).doesNotContain("NOT_COMPANIES");
    }

    @Test
    void whatTheDemoShowsIsRead() {
        assertThat(rules())
                .contains(
                        "by 2025-03-31",
                        "every year 05-31",
                        "20 working_day after 变化发生",
                        "valid P3Y",
                        "by 2025-04-18",
                        "from 2025-03-10 to 2025-04-25 17:00",
                        "every P3M +10 working_day",
                        "every year 01-10 07-10");
    }

    @Test
    void itsGoalsAndConditionsGiveNoItems() {
        assertThat(rules()).noneMatch(rule -> rule.contains("2023") || rule.contains("2024"));
        assertThat(result.items()).noneMatch(item -> item.action().contains("培育示范企业50家"));
        assertThat(rules()).doesNotContain("valid P5Y");
    }

    @Test
    void theCompanysOwnDateAndTheRecommendersAreToldApart() {
        assertThat(item("by 2025-03-31")).satisfies(own -> {
            assertThat(own.nature()).isEqualTo(Nature.TASK);
            assertThat(own.actors()).containsExactly(Actor.ENTERPRISE);
            assertThat(own.relevance()).isEqualTo(Relevance.HIGH);
        });
        assertThat(item("by 2025-05-15").nature()).isEqualTo(Nature.UPSTREAM);
        assertThat(item("by 2025-04-18").kind()).isEqualTo(ItemKind.RECOMMENDATION);
    }

    private static ItemDraft item(String rule) {
        return result.items().stream()
                .filter(item -> Shown.rule(item.rule()).equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules() {
        return result.items().stream().map(item -> Shown.rule(item.rule())).toList();
    }
}
