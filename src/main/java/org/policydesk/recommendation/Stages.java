package org.policydesk.recommendation;

import static org.policydesk.recommendation.Stage.COLLECTING;
import static org.policydesk.recommendation.Stage.RANKING;
import static org.policydesk.recommendation.Stage.REPORTED;
import static org.policydesk.recommendation.Stage.REVIEWING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of a recommendation's life cycle: one step on or one step back; the report is taken back into ranking. */
public final class Stages {
    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            COLLECTING, Set.of(REVIEWING),
            REVIEWING, Set.of(COLLECTING, RANKING),
            RANKING, Set.of(REVIEWING, REPORTED),
            REPORTED, Set.of(RANKING));

    private Stages() {}

    /** Whether there is a way from the one to the other. */
    public static boolean leads(Stage from, Stage to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    /** The stage that comes next on the way to the report; none once it is made. */
    public static Optional<Stage> onward(Stage from) {
        return NEXT.getOrDefault(from, Set.of()).stream()
                .filter(to -> to.compareTo(from) > 0)
                .findFirst();
    }

    /** The stage that one goes back to; none at the beginning. */
    public static Optional<Stage> back(Stage from) {
        return NEXT.getOrDefault(from, Set.of()).stream()
                .filter(to -> to.compareTo(from) < 0)
                .findFirst();
    }
}
