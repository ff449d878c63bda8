package org.policydesk.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of an item: its members by how far they have come, in three queries, however many they are. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ItemBoards {
    /** How many members of a column are told at once. */
    public static final int SHOWN = 20;

    static final String PLACES = """
        select p.id, p.step, p.in_column from (
            select s.id, s.step, count(*) over (partition by s.step) as in_column,
                row_number() over (partition by s.step order by s.due nulls last, s.id) as place
            from (select t.id, t.due, %s as step from task t where t.item_id = :item) s
        ) p where p.place <= :shown order by p.step, p.place\
        """.formatted(Step.standingOf());

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Reachable reachable;

    ItemBoards(JdbcClient jdbc, Tasks tasks, Reachable reachable) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.reachable = reachable;
    }

    private record Place(long id, @Nullable Step step, int inColumn) {}

    /** The item's board; empty columns for an item without tasks, or of an unknown number. */
    public ItemBoard of(long itemId) {
        List<Place> places = jdbc.sql(PLACES)
                .param("item", itemId)
                .param("shown", SHOWN)
                .query((row, n) -> {
                    String step = row.getString("step");
                    return new Place(
                            row.getLong("id"), step == null ? null : Step.valueOf(step), row.getInt("in_column"));
                })
                .list();
        Map<Long, TaskCard> cards =
                tasks
                        .these(places.stream()
                                .filter(one -> one.step() != null)
                                .map(Place::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TaskCard::id, Function.identity()));
        Map<Long, UrgeEntry.Person> people =
                reachable.of(cards.values().stream().map(TaskCard::memberId).toList());
        Map<Step, List<Place>> byStep = new EnumMap<>(Step.class);
        int apart = 0;
        for (Place place : places) {
            if (place.step() == null) {
                apart = place.inColumn();
            } else {
                byStep.computeIfAbsent(place.step(), step -> new ArrayList<>()).add(place);
            }
        }
        return new ItemBoard(
                Stream.of(Step.values())
                        .map(step -> column(step, byStep.getOrDefault(step, List.of()), cards, people))
                        .toList(),
                apart);
    }

    private static ItemBoard.Column column(
            Step step, List<Place> places, Map<Long, TaskCard> cards, Map<Long, UrgeEntry.Person> people) {
        return new ItemBoard.Column(
                step,
                places.isEmpty() ? 0 : places.getFirst().inColumn(),
                places.stream()
                        .flatMap(place -> Stream.ofNullable(cards.get(place.id())))
                        .map(card -> new ItemBoard.Entry(card, people.get(card.memberId())))
                        .toList());
    }
}
