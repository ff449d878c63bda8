package org.policydesk.ui.company;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.policydesk.task.TaskCard;

/** The columns of the list and what each sorts by; what a task lacks comes last. */
enum ListColumn {
    TITLE(Comparator.comparing(TaskCard::title)),
    LIGHT(Comparator.comparing(TaskCard::light)),
    DUE(Comparator.comparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))),
    START(Comparator.comparing(TaskCard::startBy, Comparator.nullsLast(Comparator.naturalOrder()))),
    STATE(Comparator.comparing(TaskCard::state)),
    ASSIGNEE(Comparator.comparing(TaskCard::assigneeName, Comparator.nullsLast(Comparator.naturalOrder()))),
    MATERIALS(Comparator.comparingInt(ListColumn::missingMaterials).reversed()),
    COMMENTS(Comparator.comparingInt(TaskCard::unread)
            .thenComparingInt(TaskCard::comments)
            .reversed()),
    POLICY(Comparator.comparing(TaskCard::policyTitle));

    private final Comparator<TaskCard> order;

    ListColumn(Comparator<TaskCard> order) {
        this.order = order;
    }

    /** Those that are shown until somebody chooses otherwise. */
    static Set<ListColumn> usual() {
        return EnumSet.complementOf(EnumSet.of(COMMENTS, POLICY));
    }

    /** In this column's order, the same by due date. */
    Comparator<TaskCard> order(boolean descending) {
        return (descending ? order.reversed() : order)
                .thenComparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(TaskCard::id);
    }

    private static int missingMaterials(TaskCard card) {
        return card.materialsTotal() - card.materialsDone();
    }
}
