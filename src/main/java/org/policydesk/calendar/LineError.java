package org.policydesk.calendar;

/**
 * What is wrong with a line of an imported table.
 *
 * @param line from 1; 0 if something is missing in the whole table
 * @param field year, number, issued, date, kind or name
 * @param reasonKey the bundle key of the reason, without arguments
 */
public record LineError(int line, String field, String reasonKey) {}
