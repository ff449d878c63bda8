package org.policydesk.ui.catalogue;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Where the last round told no day: that what is expected may stand for it. */
    Optional<String> undated(Prospect prospect) {
        return Optional.ofNullable(prospect.expected() == null ? null : prospect.undated())
                .map(label -> words.say("catalogue.undated", label));
    }
}
