package org.policydesk.status;

import java.util.Map;

/**
 * One thing that was looked at.
 *
 * @param about what
 * @param up whether it is as it should be
 * @param details figures and moments by name, as health tells them
 */
public record Check(About about, boolean up, Map<String, String> details) {
    public Check {
        details = Map.copyOf(details);
    }

    /** What is looked at, in the order of its weight; named as the health contributors are. */
    public enum About {
        DB("db"),
        TICKING("ticking"),
        CLOCK("nodeTime"),
        MAIL("mail"),
        BACKLOG("backlog"),
        LIBRARY("searchIndex"),
        DISK("diskSpace"),
        BACKUP("backup");

        private final String contributor;

        About(String contributor) {
            this.contributor = contributor;
        }

        String contributor() {
            return contributor;
        }
    }
}
