package org.policydesk.member;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.policydesk.member.ExcelRow.Status;

/** What a file would do, row by row; two plans are equal if they would do the same. */
record ImportPlan(List<PlannedRow> rows) {
    static final ImportPlan NONE = new ImportPlan(List.of());

    ImportPlan {
        rows = List.copyOf(rows);
    }

    ExcelCounts counts() {
        return new ExcelCounts(
                count(Status.ADDED), count(Status.CHANGED), count(Status.UNCHANGED), count(Status.REJECTED), (int)
                        acts().stream().map(MemberAct::creditCode).distinct().count());
    }

    List<MemberAct> acts() {
        return rows.stream().map(PlannedRow::act).filter(Objects::nonNull).toList();
    }

    List<PlannedRow> rejected() {
        return rows.stream()
                .filter(row -> row.shown().status() == Status.REJECTED)
                .toList();
    }

    /** What people see of the rows of those kinds, the rejected ones first. */
    List<ExcelRow> shown(java.util.Set<Status> kinds) {
        return rows.stream()
                .map(PlannedRow::shown)
                .filter(row -> kinds.contains(row.status()))
                .sorted(Comparator.comparing(row -> row.status() != Status.REJECTED))
                .toList();
    }

    private int count(Status status) {
        return (int) rows.stream().filter(row -> row.shown().status() == status).count();
    }
}
