package org.policydesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of sentences, and the notice of 20 January 2025 into which tests put them. */
final class Sentences {
    private static final String HEAD = "云岭省装备产业局关于开展重载设备有关工作的通知\n云装产〔2025〕6号\n各市装备产业主管部门：\n";
    private static final String TAIL = "\n云岭省装备产业局\n2025年1月20日\n";

    /** A sentence with what is expected of it. */
    record Row(String sentence, String expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private Sentences() {}

    static List<Row> table(String name) {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream("/extraction/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(parts -> new Row(parts[0], parts.length < 2 ? "none" : parts[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String notice(String sentence) {
        return HEAD + sentence + TAIL;
    }

    static List<ItemDraft> items(String sentence) {
        return new Extractor().extract(notice(sentence)).items();
    }
}
