package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real compilations that a careful officer has read: the floors stand a little below what is reached. */
class ReferenceTextsTest {
    private static final Path SHARED = Path.of("..", "shared");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-09-issue07,         0.97, 0.99, 0.92, 0.97, 0.85, 0.87, 0.97, 0.97, 0.97",
        "2025-03-compilation-a,   0.97, 0.99, 0.90, 0.92, 0.82, 0.90, 0.97, 0.97, 0.97",
        "2025-03-compilation-b,   0.95, 0.99, 0.90, 0.92, 0.74, 0.85, 0.97, 0.97, 0.97",
        "2026-01-issue23,         0.95, 0.99, 0.92, 0.90, 0.76, 0.87, 0.97, 0.97, 0.92"
    })
    void whatAnOfficerWouldTakeOutIsFound(
            String name,
            double recall,
            double high,
            double precision,
            double rule,
            double kind,
            double actor,
            double policies,
            double numbers,
            double issued)
            throws IOException {
        Path texts = SHARED.resolve("policies");
        boolean there = Files.isRegularFile(texts.resolve(name + ".txt"));
        if (!there) {
            System.out.println("skipped: the reference texts are not at "
                    + texts.toAbsolutePath().normalize());
        }
        assumeTrue(there, "the reference texts are not there");

        Score score = Score.of(texts, SHARED.resolve("reference"), name);

        assertThat(score.recall).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(score.highRecall).as("recall of high relevance").isGreaterThanOrEqualTo(high);
        assertThat(score.precision).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.ruleRight).as("rule").isGreaterThanOrEqualTo(rule);
        assertThat(score.kindRight).as("kind").isGreaterThanOrEqualTo(kind);
        assertThat(score.actorRight).as("actor").isGreaterThanOrEqualTo(actor);
        assertThat(score.policiesFound).as("policies").isGreaterThanOrEqualTo(policies);
        assertThat(score.numbersRight).as("document numbers").isGreaterThanOrEqualTo(numbers);
        assertThat(score.issuedRight).as("days of issue").isGreaterThanOrEqualTo(issued);
        assertThat(score.falsePolicies).as("false policies").isLessThanOrEqualTo(0.05);
    }
}
