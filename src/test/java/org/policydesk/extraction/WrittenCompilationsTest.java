package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compilations of our own writing, marked before the extraction had seen them; the floors stand a little below what is reached. */
class WrittenCompilationsTest {
    private static final List<String> NAMES =
            List.of("2025-08-compilation.txt", "2025-04-express.txt", "2026-03-reference.txt", "2025-06-notices.txt");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-08-compilation.txt, 0.97, 0.97, 0.95, 0.97, 0.82, 0.92, 0.99, 0.99, 0.99",
        "2025-04-express.txt,     0.97, 0.97, 0.95, 0.97, 0.78, 0.85, 0.99, 0.99, 0.99",
        "2026-03-reference.txt,   0.97, 0.97, 0.95, 0.97, 0.78, 0.90, 0.99, 0.99, 0.99",
        "2025-06-notices.txt,     0.97, 0.97, 0.95, 0.97, 0.75, 0.90, 0.99, 0.99, 0.99"
    })
    void whatTheirMarksSayIsFound(
            String name,
            double recall,
            double high,
            double precision,
            double rule,
            double kind,
            double actor,
            double policies,
            double numbers,
            double issued) {
        MarkedText marked = MarkedText.named(name);

        Score score = Score.of(marked.text(), marked.items(), marked.policies());

        assertThat(score.recall).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(score.highRecall).as("recall of high relevance").isGreaterThanOrEqualTo(high);
        assertThat(score.precision).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.ruleRight).as("rule").isGreaterThanOrEqualTo(rule);
        assertThat(score.kindRight).as("kind").isGreaterThanOrEqualTo(kind);
        assertThat(score.actorRight).as("actor").isGreaterThanOrEqualTo(actor);
        assertThat(score.policiesFound).as("policies").isGreaterThanOrEqualTo(policies);
        assertThat(score.falsePolicies).as("false policies").isLessThanOrEqualTo(0.05);
        assertThat(score.numbersRight).as("document numbers").isGreaterThanOrEqualTo(numbers);
        assertThat(score.issuedRight).as("days of issue").isGreaterThanOrEqualTo(issued);
    }

    /** Reviewers start with what is doubtful, so doubt has to mean something. */
    @Test
    void draftsOfWhichTheExtractionIsSureStandOftenerThanTheOthers() {
        List<Score> scores = NAMES.stream()
                .map(MarkedText::named)
                .map(marked -> Score.of(marked.text(), marked.items(), marked.policies()))
                .toList();
        double sure =
                (double) scores.stream().mapToInt(score -> score.sureAndRight).sum()
                        / scores.stream().mapToInt(score -> score.sure).sum();
        double unsure =
                (double) scores.stream().mapToInt(score -> score.unsureAndRight).sum()
                        / scores.stream().mapToInt(score -> score.unsure).sum();
        assertThat(sure).isGreaterThan(Score.SURE).isGreaterThan(unsure + 0.15);
    }

    @Test
    void theyAreLongEnoughAndHoldEveryKindOfRule() {
        List<MarkedText> all = NAMES.stream().map(MarkedText::named).toList();
        assertThat(all.stream().mapToInt(marked -> marked.text().length()).sum())
                .isGreaterThan(20_000);
        assertThat(all.stream().mapToInt(marked -> marked.policies().size()).sum())
                .isGreaterThan(30);
        Set<String> types = Set.of("fixed", "window", "annual", "periodic", "relative", "validity");
        String items = all.stream().map(marked -> marked.items().toString()).collect(Collectors.joining());
        assertThat(types).allSatisfy(type -> assertThat(items).contains("\"type\":\"" + type + "\""));
    }
}
