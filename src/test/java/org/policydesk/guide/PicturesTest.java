package org.policydesk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and docs show is what the profile takes, no more and no less: none by hand, none forgotten. */
class PicturesTest {
    private static final long FOUR_MEGABYTES = 4_000_000;
    private static final String DIAGRAM = "modules.svg";

    @Test
    void everyPictureThatLiesThereIsTakenByTheProfileAndEveryOneThatItTakesLiesThere() throws IOException {
        Set<String> made = Pictures.all().stream()
                .map(picture -> picture.file().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).hasSameSizeAs(Pictures.all());
        made.add(DIAGRAM);

        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .as("files of docs/pictures; ./mvnw -Ppictures test takes them")
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void everyPictureIsShownSomewhere() throws IOException {
        Set<Path> shown = Paper.all().stream()
                .flatMap(paper -> paper.pictures().stream().map(paper::target))
                .collect(Collectors.toSet());

        assertThat(files().stream().map(Path::toAbsolutePath)).isSubsetOf(shown);
    }

    @Test
    void everyPictureThatIsShownSaysInWordsWhatItShows() {
        for (Paper paper : Paper.all()) {
            assertThat(paper.text()).as("%s", paper.file()).doesNotContain("![](");
        }
    }

    @Test
    void togetherTheyStaySmall() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(FOUR_MEGABYTES);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Picture.FOLDER)) {
            return files.sorted().toList();
        }
    }
}
