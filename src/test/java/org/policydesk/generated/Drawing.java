package org.policydesk.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;

/**
 * An association as it is drawn, before anything is written. Who gets a task is not drawn: it is who meets the item's condition, so
 * that matching finds the tasks as it would have made them.
 */
final class Drawing {
    private static final Criterion EVERYBODY = new Criterion.All(List.of());

    private final long seed;
    private final LocalDate today;
    private final Scale scale;
    private final Map<GeneratedMember, MemberFacts> members = new LinkedHashMap<>();
    private final Assessor assessor = new Assessor();
    private final Fates fates;

    Drawing(long seed, LocalDate today, Scale scale) {
        this.seed = seed;
        this.today = today;
        this.scale = scale;
        this.fates = new Fates(today);
        MemberDraws draws = new MemberDraws(seed, today);
        IntStream.range(0, scale.members())
                .mapToObj(draws::member)
                .forEach(member -> members.put(member, member.facts(today.getYear() - 1)));
    }

    List<GeneratedMember> members() {
        return List.copyOf(members.keySet());
    }

    /**
     * Tells the items with their tasks, one item after the other, until there are as many tasks as there should be.
     *
     * @return how many tasks there are
     */
    int each(BiConsumer<GeneratedItem, List<GeneratedTask>> told) {
        ItemDraws draws = new ItemDraws(seed, today, scale.openShare());
        int tasks = 0;
        for (int number = 0; tasks < scale.tasks(); number++) {
            GeneratedItem item = draws.item(number);
            List<GeneratedTask> those = tasks(item, number, tasks);
            told.accept(item, those);
            tasks += those.size();
        }
        return tasks;
    }

    private List<GeneratedTask> tasks(GeneratedItem item, int number, int before) {
        Draws draws = new Draws(seed, "tasks", number);
        AsOf asOf = new AsOf(today, today.getYear() - 1);
        Criterion asked = item.content().criterion();
        Criterion condition = asked == null ? EVERYBODY : asked;
        List<GeneratedTask> tasks = new ArrayList<>();
        members.forEach((member, facts) -> {
            if (isWanted(item, assessor.outcome(condition, facts, asOf))) {
                Verdict verdict = assessor.assess(condition, facts, asOf);
                long id = GeneratedAssociation.FIRST + before + tasks.size();
                tasks.add(new GeneratedTask(id, member, item, verdict, fates.draw(draws, member, item)));
            }
        });
        return tasks;
    }

    private static boolean isWanted(GeneratedItem item, Outcome outcome) {
        return switch (outcome) {
            case FIT, TO_CONFIRM -> true;
            case UNDETERMINED -> item.content().includeUndetermined();
            case UNFIT -> false;
        };
    }
}
