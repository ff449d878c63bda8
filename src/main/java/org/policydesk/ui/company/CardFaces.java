package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a card of the board says, in the short form that the browser's {@code desk-card} unfolds: a board of hundreds of cards
 * keeps one element and one text for each on the server. Immutable.
 *
 * @param words the reader's language
 * @param today the business day
 */
record CardFaces(Words words, LocalDate today) {
    String of(TaskCard card) {
        DueWords due = new DueWords(words, today);
        ObjectNode face = JsonNodeFactory.instance.objectNode();
        face.put("i", card.id());
        face.put("t", card.title());
        face.put("l", Address.word(card.light()));
        face.put("w", due.light(card));
        face.put("d", DueWords.lightTellsTimeLeft(card) ? due.day(card) : due.dayAndLeft(card));
        if (!card.isOverdue()) {
            due.startBy(card).ifPresent(start -> face.put("s", start));
        }
        ArrayNode marks = JsonNodeFactory.instance.arrayNode();
        Mark.kindsOf(card).forEach(kind -> marks.add(kind.name()));
        if (!marks.isEmpty()) {
            face.set("m", marks);
        }
        face.put("f", facts(card));
        if (card.unread() > 0) {
            face.put("u", words.say("board.card.unread", card.unread()));
        }
        return face.toString();
    }

    /** What every card of a board has in common, once for all of them. */
    String common() {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        texts.put("move", words.say("company.move"));
        texts.put("moveOf", words.say("company.move.of", ""));
        ObjectNode marks = texts.putObject("marks");
        for (Mark.Kind kind : Mark.Kind.values()) {
            ArrayNode mark = marks.putArray(kind.name());
            mark.add(words.say("component.mark." + kind.name()));
            mark.add(words.say("component.mark." + kind.name() + ".tip"));
        }
        return texts.toString();
    }

    private String facts(TaskCard card) {
        List<String> facts = new ArrayList<>();
        if (card.materialsTotal() > 0) {
            facts.add(words.say("company.card.materials", card.materialsDone(), card.materialsTotal()));
        }
        facts.add(
                card.assigneeName() == null
                        ? words.say("company.card.nobody")
                        : words.say("company.card.assignee", card.assigneeName()));
        if (card.comments() > 0) {
            facts.add(words.say("company.card.comments", card.comments()));
        }
        return String.join(" · ", facts);
    }
}
