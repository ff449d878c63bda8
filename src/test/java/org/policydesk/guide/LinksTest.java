package org.policydesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link of README and docs leads to a file that is there, and to a place in it that is there. */
class LinksTest {
    static List<Paper> papers() {
        return Paper.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLinkLeadsSomewhere(Paper paper) {
        assertThat(broken(paper)).as("broken links of %s", paper.file()).isEmpty();
    }

    /** Nobody finds what nothing leads to. */
    @Test
    void everyPaperIsReachedFromTheReadme() {
        List<Path> reached = new ArrayList<>(List.of(Path.of("README.md").toAbsolutePath()));
        for (int i = 0; i < reached.size(); i++) {
            Paper paper = Paper.read(reached.get(i));
            paper.links().stream()
                    .filter(link ->
                            !link.contains(":") && link.replaceFirst("#.*", "").endsWith(".md"))
                    .map(paper::target)
                    .filter(target -> !reached.contains(target))
                    .distinct()
                    .forEach(reached::add);
        }
        assertThat(reached)
                .containsAll(papers().stream()
                        .map(paper -> paper.file().toAbsolutePath())
                        .toList());
    }

    @Test
    void aLinkToAFileOrPlaceThatIsNotThereIsFound() {
        Paper paper = Paper.of(
                Path.of("docs", "trial.md"),
                "# A b · 中\n\n[x](none.md) [y](settings.md#nowhere) [z](#a-b--中) [w](settings.md#the-desks-own) ![p](no.png)");

        assertThat(broken(paper)).containsExactly("none.md", "settings.md#nowhere", "no.png");
    }

    private static List<String> broken(Paper paper) {
        return Stream.concat(paper.links().stream(), paper.pictures().stream())
                .filter(link -> !link.startsWith("https://"))
                .filter(link -> !leads(paper, link))
                .toList();
    }

    private static boolean leads(Paper paper, String link) {
        Path target = paper.target(link);
        String place = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        boolean itself = link.startsWith("#");
        if (!itself && !Files.exists(target)) {
            return false;
        }
        return place.isEmpty()
                || Optional.of(itself ? paper : Paper.read(target))
                        .filter(one -> one.anchors().contains(place))
                        .isPresent();
    }
}
