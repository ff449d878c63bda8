package org.policydesk.year;

import java.time.LocalDate;
import java.util.List;

/** An item that the association publishes, as the year knows it. */
final class Topic {
    final int number;
    final String title;
    final Dates dates;
    /** Working days that the preparation takes; 0: none. */
    final int lead;

    final boolean application;
    final List<Firm> firms;
    final String catalogue;
    final LocalDate publishedOn;
    long itemId;
    int version;
    boolean withdrawn;

    Topic(
            int number,
            Dates dates,
            int lead,
            boolean application,
            List<Firm> firms,
            String catalogue,
            LocalDate publishedOn) {
        this.number = number;
        this.title = "年度事项" + number;
        this.dates = dates;
        this.lead = lead;
        this.application = application;
        this.firms = firms;
        this.catalogue = catalogue;
        this.publishedOn = publishedOn;
    }
}
