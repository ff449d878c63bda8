package org.policydesk.ui.company;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** A row of the list: a task, or the head of the tasks that are gathered below it. */
sealed interface ListRow {
    record Line(TaskCard card) implements ListRow {}

    /**
     * @param label what the tasks below have in common
     */
    record Head(String label, int count) implements ListRow {}

    /** The cards as rows, sorted and gathered; groups stand in the order of what they are gathered by. */
    static List<ListRow> of(Collection<TaskCard> cards, ListShape shape, Words words, Dates dates) {
        List<TaskCard> sorted =
                cards.stream().sorted(shape.sort().order(shape.descending())).toList();
        return switch (shape.group()) {
            case NONE -> sorted.stream().<ListRow>map(Line::new).toList();
            case STATE -> gather(sorted, TaskCard::state, state -> words.say("task.state." + state));
            case LIGHT -> gather(sorted, TaskCard::light, light -> words.say("board.light." + light));
            case ASSIGNEE ->
                gather(
                        sorted,
                        card -> card.assigneeName() == null ? "" : card.assigneeName(),
                        name -> name.isEmpty() ? words.say("board.who.none") : name);
            case MONTH ->
                gather(
                        sorted,
                        card -> card.due() == null ? FAR : YearMonth.from(card.due()),
                        month -> month.equals(FAR) ? words.say("component.due.none") : dates.month(month));
        };
    }

    /** After every month that a task can be due in. */
    YearMonth FAR = YearMonth.of(9999, 12);

    private static <K extends Comparable<? super K>> List<ListRow> gather(
            List<TaskCard> sorted, Function<TaskCard, K> by, Function<K, String> label) {
        List<ListRow> rows = new ArrayList<>();
        sorted.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .forEach((key, group) -> {
                    rows.add(new Head(label.apply(key), group.size()));
                    group.forEach(card -> rows.add(new Line(card)));
                });
        return rows;
    }
}
