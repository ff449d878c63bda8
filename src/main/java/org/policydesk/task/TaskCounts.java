package org.policydesk.task;

/**
 * A company's tasks in figures.
 *
 * @param open not closed, overdue ones included
 * @param overdue past due while the company's work is still expected
 * @param done closed, in whatever way
 * @param unverified open and 资格待核实
 */
public record TaskCounts(int open, int overdue, int done, int unverified) {}
