package org.policydesk.member;

import java.util.List;
import org.policydesk.account.NewPerson;
import org.policydesk.member.ExcelRow.Status;

/**
 * What a workbook of people would do, row by row: ADDED gets an account and an invitation, CHANGED has an account and gets a place in
 * the company, UNCHANGED is there already.
 *
 * @param sheetFaults sheets and columns that could not be read
 */
public record PeoplePlan(String fileName, List<Line> lines, List<ExcelFault> sheetFaults) {
    public PeoplePlan {
        lines = List.copyOf(lines);
        sheetFaults = List.copyOf(sheetFaults);
    }

    /** A row and whom it speaks of; nobody if it is faulty. */
    public record Line(ExcelRow row, List<NewPerson> people) {
        public Line {
            people = List.copyOf(people);
        }
    }

    /** How many rows do that. */
    public int count(Status status) {
        return (int)
                lines.stream().filter(line -> line.row().status() == status).count();
    }

    /** Whether something in the file could not be taken. */
    public boolean isFaulty() {
        return count(Status.REJECTED) > 0 || !sheetFaults.isEmpty();
    }

    /** Those to be invited or given a place. */
    public List<NewPerson> wanted() {
        return lines.stream()
                .filter(line ->
                        line.row().status() == Status.ADDED || line.row().status() == Status.CHANGED)
                .flatMap(line -> line.people().stream())
                .toList();
    }
}
