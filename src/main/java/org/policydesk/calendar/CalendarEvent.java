package org.policydesk.calendar;

/** What happened to the calendar; published in the transaction of the change. */
public sealed interface CalendarEvent {
    /**
     * Days are other than before.
     *
     * @param year the year of the notice or of the day that was changed; a notice may reach into the year before
     */
    record CalendarChanged(int year) implements CalendarEvent {}

    /** The association's own closing days of that year are others than before; only start-by dates and reminders heed them. */
    record ClosingDaysChanged(int year) implements CalendarEvent {}
}
