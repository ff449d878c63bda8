package org.policydesk.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A draft that only says when a system closes, and what it gives to the draft of what companies do before. */
final class Closing {
    /** The extraction's cue on such a draft. */
    static final String CLOSING = "CLOSING";
    /** Its cue on a draft that such words gave its end already. */
    static final String CLOSED = "CLOSED";

    private static final String LABEL = "系统关闭";

    private Closing() {}

    static boolean is(ActionItem item) {
        return item.cues().contains(CLOSING);
    }

    /** The content that ends with the closing: on its last day that day's hour, else a date further up. */
    static ItemEdit onto(ItemEdit kept, ActionItem closing) {
        LocalDate day = closing.rule().lastDay();
        if (day == null || !day.equals(kept.rule().lastDay())) {
            return day == null ? kept : kept.with(kept.rule(), new UpstreamDate(LABEL, day));
        }
        LocalTime hour = closing.rule().cutOff();
        return kept.rule().cutOff() != null || hour == null
                ? kept
                : kept.with(kept.rule().withCutOff(hour), null);
    }

    /** What a closing says beside its date, for the draft that it goes into, whose words, kind, people and date it leaves alone. */
    static ItemEdit beside(ItemEdit kept, ActionItem closing) {
        return ItemEdit.of(closing)
                .with(
                        kept.title(),
                        kept.action(),
                        kept.nature(),
                        kept.kind(),
                        kept.actors(),
                        kept.relevance(),
                        kept.rule());
    }

    /** An amended item's columns: one with another rule has its end no more from the words that it was found in. */
    static Map<String, Object> amended(ActionItem before, ItemEdit edit) {
        Map<String, Object> columns = ItemColumns.of(edit);
        if (before.cues().contains(CLOSED) && !edit.rule().equals(before.rule())) {
            List<String> cues = new ArrayList<>(before.cues());
            cues.remove(CLOSED);
            columns.put("cues", ItemJson.list(cues));
        }
        return columns;
    }
}
