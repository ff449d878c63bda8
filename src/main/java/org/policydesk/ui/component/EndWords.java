package org.policydesk.ui.component;

import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.policy.ItemEnd;

/**
 * How an item ends with its policy, in words: from when the policy is out of force, and for whom the old rule holds on. Immutable.
 *
 * @param dates days in the reader's language
 */
public record EndWords(Dates dates) {
    /** Empty while nothing ends it. */
    public Optional<String> line(ItemEnd end) {
        LocalDate last = end.lastDay();
        String note = end.grandfathering();
        Words words = dates.words();
        if (note != null) {
            return Optional.of(
                    last == null
                            ? words.say("life.keep.note", note)
                            : words.say("life.keep.note.until", note, dates.day(last)));
        }
        return last == null ? Optional.empty() : Optional.of(words.say("life.ended", dates.day(last.plusDays(1))));
    }
}
