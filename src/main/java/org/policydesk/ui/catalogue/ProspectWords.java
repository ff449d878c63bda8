package org.policydesk.ui.catalogue;

import java.time.LocalDate;
import org.policydesk.catalogue.Listing;
import org.policydesk.catalogue.Prospect;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.programme.OutlookWords;

/** What comes next of a listing, in one line. Immutable. */
record ProspectWords(Words words, LocalDate today) {
    /** The next day, else when the next round is expected, else the rule itself. */
    String line(Listing listing, Prospect prospect) {
        Dates dates = new Dates(words, today);
        LocalDate due = prospect.due();
        if (due != null) {
            return words.say("catalogue.next", dates.day(due, prospect.cutOff()));
        }
        return prospect.expected() == null
                ? new RuleWords(words, dates)
                        .line(listing.last().items().getFirst().rule())
                : new OutlookWords(words, dates).line(prospect.expected());
    }
}
