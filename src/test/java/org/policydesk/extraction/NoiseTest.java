package org.policydesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Line breaks and spaces anywhere in a sentence, as converted pages have them, change nothing but positions. */
class NoiseTest {
    private static final String[] NOISE = {"\n", "\n\n", " ", "\n ", "\u3000", " \n\n"};
    private static final long SEED = 20250331;

    static List<Sentences.Row> sentences() {
        return Sentences.table("dated.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void breaksAndSpacesLeaveTheReadingUnchanged(Sentences.Row row) {
        List<ItemDraft> clean = Sentences.items(row.sentence());
        for (int round = 0; round < 12; round++) {
            long seed = SEED + round;
            String noisy = disturb(row.sentence(), new Random(seed));
            List<ItemDraft> read = Sentences.items(noisy);
            assertThat(read.stream().map(NoiseTest::meaning).toList())
                    .as("seed %d: %s", seed, noisy)
                    .isEqualTo(clean.stream().map(NoiseTest::meaning).toList());
            for (int i = 0; i < read.size(); i++) {
                assertThat(NormalText.squash(expression(Sentences.notice(noisy), read.get(i))))
                        .as("place of the expression, seed %d", seed)
                        .isEqualTo(NormalText.squash(expression(Sentences.notice(row.sentence()), clean.get(i))));
            }
        }
    }

    private static List<Object> meaning(ItemDraft item) {
        return List.of(item.rule(), item.kind(), item.actors(), item.nature(), item.relevance(), item.action());
    }

    private static String expression(String text, ItemDraft item) {
        return text.substring(item.deadlineStart(), item.deadlineEnd());
    }

    private static String disturb(String sentence, Random random) {
        StringBuilder out = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            out.append(c);
            if (random.nextInt(5) == 0) {
                out.append(NOISE[random.nextInt(NOISE.length)]);
            }
        }
        return out.toString().strip();
    }
}
