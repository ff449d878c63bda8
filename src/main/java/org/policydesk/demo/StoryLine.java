package org.policydesk.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the story: who did what with an item.
 *
 * @param item its key
 * @param day in working days before the demo's day, below 0
 * @param who the beginning of an address; for companies' people without the company's number
 * @param companies by their numbers in the table; none where the deed is about the item itself
 * @param words what belongs to the deed; parts are separated by |
 */
record StoryLine(String item, int day, LocalTime time, String who, List<Integer> companies, Deed deed, String words) {
    static StoryLine of(DemoRow row) {
        return new StoryLine(
                row.text("item"),
                Integer.parseInt(row.text("day")),
                LocalTime.parse(row.text("time")),
                row.text("who"),
                row.parts("companies", " ").stream().map(Integer::valueOf).toList(),
                Deed.of(row.text("deed")),
                row.text("words"));
    }

    /** Whether it is told of people of companies, each of their own. */
    boolean isOfCompanies() {
        return Stream.of("manager", "member").anyMatch(who::equals);
    }

    String address(int company) {
        return (isOfCompanies() ? who + company : who) + "@demo.local";
    }

    /** The words before the first separator; all of them without one. */
    String first() {
        int end = words.indexOf('|');
        return end < 0 ? words : words.substring(0, end);
    }

    /** The words behind the first separator; none without one. */
    String rest() {
        int end = words.indexOf('|');
        return end < 0 ? "" : words.substring(end + 1);
    }
}
