package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.task.LeadMove;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;

/** What a change of preparation times moves: how many tasks, and the first of them by line. */
class LeadMovesTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    LeadMovesTable(List<LeadMove> moves, List<TaskCard> cards, Dates dates) {
        addClassName("lead-moves");
        int leftOut = cards.size() - moves.size();
        Paragraph count = new Paragraph(
                leftOut == 0
                        ? getTranslation("overview.lead.count", moves.size())
                        : getTranslation("overview.lead.countLess", moves.size(), leftOut));
        add(count);
        if (moves.isEmpty()) {
            return;
        }
        Map<Long, TaskCard> known =
                cards.stream().collect(Collectors.toMap(TaskCard::id, Function.identity(), (one, same) -> one));
        NativeTableRow titles = new NativeTableRow();
        for (String column : List.of("task", "daysColumn", "start")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("overview.lead." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        moves.stream().limit(SHOWN).forEach(move -> {
            TaskCard card = known.get(move.taskId());
            body.add(new NativeTableRow(
                    new NativeTableCell(card == null ? "" : card.memberName() + " · " + card.title()),
                    new NativeTableCell(move.daysBefore() + " → " + move.daysAfter()),
                    new NativeTableCell(dates.day(move.startBefore()) + " → " + dates.day(move.startAfter()))));
        });
        NativeTable table = new NativeTable();
        table.addClassName("windows");
        table.add(new NativeTableHeader(titles), body);
        add(table);
        if (moves.size() > SHOWN) {
            add(new Paragraph(getTranslation("overview.lead.more", moves.size() - SHOWN)));
        }
    }
}
