package org.policydesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A compilation of our own writing with its reading marked in it: {@code {{policy|title|number|issued}}} before a title, and
 * {@code {{time expression|rule|kind|actors|relevance}}} around an expression; a last {@code ?} marks what one may leave out, and
 * {@code {{words|x}}} what only looks like a deadline. Everything in these texts is invented.
 *
 * @param text the compilation without its marks
 * @param items the marked items in the form of the reference
 * @param policies the marked policies in the form of the reference
 */
record MarkedText(String text, ArrayNode items, ArrayNode policies) {
    private static final Pattern MARK = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static MarkedText named(String name) {
        try (InputStream in =
                Objects.requireNonNull(MarkedText.class.getResourceAsStream("/extraction/written/" + name))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static MarkedText read(String marked) {
        StringBuilder text = new StringBuilder();
        ArrayNode items = JSON.createArrayNode();
        ArrayNode policies = JSON.createArrayNode();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            String[] parts = mark.group(1).split("\\|", -1);
            if (parts[0].equals("policy")) {
                policies.add(policy(parts, text.length()));
            } else {
                if (!parts[1].equals("x")) {
                    items.add(item(parts, text.length()));
                }
                text.append(parts[0]);
            }
        }
        text.append(marked, from, marked.length());
        return new MarkedText(text.toString(), items, policies);
    }

    private static ObjectNode policy(String[] parts, int offset) {
        return JSON.createObjectNode()
                .put("title", parts[1])
                .put("doc_number", parts[2].isEmpty() ? null : parts[2])
                .put("issued_on", parts[3].isEmpty() ? null : parts[3])
                .put("offset", offset);
    }

    private static ObjectNode item(String[] parts, int offset) {
        ObjectNode item = JSON.createObjectNode()
                .put("deadline_text", parts[0])
                .put("kind", parts[2])
                .put("relevance", parts[4])
                .put("offset", offset)
                .put("borderline", parts.length > 5);
        item.set("deadline", rule(parts[1].split(" ")));
        ArrayNode actors = item.putArray("actor");
        for (String actor : parts[3].split(",")) {
            actors.add(actor);
        }
        return item;
    }

    private static ObjectNode rule(String[] words) {
        ObjectNode rule = JSON.createObjectNode().put("type", words[0]);
        switch (words[0]) {
            case "fixed" -> rule.put("end", words[1]);
            case "window" -> {
                String[] days = words[1].split("\\.\\.", -1);
                rule.put("start", days[0].isEmpty() ? null : days[0]).put("end", days[1].isEmpty() ? null : days[1]);
            }
            case "annual" -> {
                ArrayNode dates = rule.putArray("dates");
                for (int i = 1; i < words.length; i++) {
                    dates.add(words[i]);
                }
            }
            case "periodic" -> rule.put("every", words[1]);
            case "relative" ->
                rule.put("period", words[1]).put("unit", words.length > 2 ? "working_day" : "calendar_day");
            case "validity" -> rule.put("period", words[1]);
            default -> throw new IllegalArgumentException(words[0]);
        }
        return rule;
    }
}
