package org.policydesk.status;

import java.util.Map;

/**
 * One thing that was looked at.
 *
 * @param about what
 * @param result how it was found
 * @param details figures and moments by name, as health tells them
 */
public record Check(About about, Result result, Map<String, String> details) {
    public Check {
        details = Map.copyOf(details);
    }

    /** Whether it is as it should be, or there is nothing to look at because none is set up. */
    public enum Result {
        UP,
        DOWN,
        UNSET
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
