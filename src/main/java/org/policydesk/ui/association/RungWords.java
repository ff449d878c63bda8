package org.policydesk.ui.association;

import org.policydesk.reminder.Rung;
import org.policydesk.reminder.RungKind;
import org.policydesk.ui.component.Words;

/** Says which rung of the ladder a message is. */
final class RungWords {
    private RungWords() {}

    static String of(Rung rung, Words words) {
        String key = "reminder.rung." + rung.kind();
        return rung.kind() == RungKind.BEFORE && rung.days() == 0 ? words.say(key + ".0") : words.say(key, rung.days());
    }
}
