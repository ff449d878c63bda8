package org.policydesk.task;

import java.util.List;

/**
 * How much the company has told of what published items ask for. What no item asks for does not count.
 *
 * @param facts everything that items with conditions ask for, what the most items ask for first
 */
public record Completeness(List<Part> facts) {
    private static final int ALL = 100;

    public Completeness {
        facts = List.copyOf(facts);
    }

    /**
     * One thing that is asked for.
     *
     * @param items the items that ask for it, by number
     */
    public record Part(Asked asked, boolean known, List<Long> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** How many of them are known. */
    public int known() {
        return (int) facts.stream().filter(Part::known).count();
    }

    /** What is not known. */
    public List<Part> missing() {
        return facts.stream().filter(part -> !part.known()).toList();
    }

    /** Known ones in percent, rounded down, so that only a complete profile has 100; 100 if nothing is asked for. */
    public int percent() {
        return facts.isEmpty() ? ALL : known() * ALL / facts.size();
    }
}
