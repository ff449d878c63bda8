package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.task.LifeCycle.APPLICATION;
import static org.policydesk.task.LifeCycle.DUTY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policydesk.extraction.ItemKind;

class TransitionsTest {
    @ParameterizedTest
    @CsvSource({
        "DUTY,false,NEW,IN_PROGRESS DONE",
        "DUTY,false,IN_PROGRESS,NEW DONE",
        "APPLICATION,false,NEW,PREPARING SUBMITTED",
        "APPLICATION,true,NEW,PREPARING ASSOCIATION_REVIEW",
        "APPLICATION,false,PREPARING,NEW SUBMITTED",
        "APPLICATION,true,PREPARING,NEW ASSOCIATION_REVIEW",
        "APPLICATION,true,ASSOCIATION_REVIEW,PREPARING CORRECTION SUBMITTED",
        "APPLICATION,false,SUBMITTED,PREPARING CORRECTION RECOMMENDED PUBLIC_NOTICE RECOGNISED REJECTED",
        "APPLICATION,false,CORRECTION,SUBMITTED",
        "APPLICATION,true,CORRECTION,ASSOCIATION_REVIEW",
        "APPLICATION,false,RECOMMENDED,CORRECTION PUBLIC_NOTICE RECOGNISED REJECTED",
        "APPLICATION,false,PUBLIC_NOTICE,RECOGNISED REJECTED"
    })
    void anOpenStateLeadsToTheseAndToGivingUp(LifeCycle cycle, boolean byAssociation, TaskState from, String next) {
        Set<TaskState> expected =
                Arrays.stream(next.split(" ")).map(TaskState::valueOf).collect(Collectors.toSet());
        expected.addAll(Set.of(TaskState.NOT_APPLICABLE, TaskState.DECLINED));

        assertThat(Transitions.next(cycle, from, byAssociation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void aClosedStateLeadsNowhereAndAnOpenOneNeverStaysItself(TaskState from) {
        for (LifeCycle cycle : LifeCycle.values()) {
            Set<TaskState> next = Transitions.next(cycle, from, false);
            assertThat(next.isEmpty()).isEqualTo(from.isClosed());
            assertThat(next).doesNotContain(from, TaskState.WITHDRAWN);
        }
    }

    @Test
    void everyStateOfACycleIsReachedFromNewAndNoneOfTheOther() {
        assertThat(reachable(DUTY, false))
                .isEqualTo(EnumSet.of(
                        TaskState.NEW,
                        TaskState.IN_PROGRESS,
                        TaskState.DONE,
                        TaskState.NOT_APPLICABLE,
                        TaskState.DECLINED));
        assertThat(reachable(APPLICATION, true))
                .isEqualTo(
                        EnumSet.complementOf(EnumSet.of(TaskState.IN_PROGRESS, TaskState.DONE, TaskState.WITHDRAWN)));
        assertThat(reachable(APPLICATION, false)).doesNotContain(TaskState.ASSOCIATION_REVIEW);
    }

    @Test
    void whatOthersDecideOnIsAnApplicationAndTheRestADuty() {
        assertThat(Arrays.stream(ItemKind.values()).filter(kind -> Transitions.lifeCycle(kind) == APPLICATION))
                .containsExactly(ItemKind.APPLICATION, ItemKind.RECOMMENDATION, ItemKind.RENEWAL);
    }

    @Test
    void handingInEndsADutyAndGoesToTheAssociationWhereItRecommends() {
        assertThat(Transitions.handedIn(DUTY, true)).isEqualTo(TaskState.DONE);
        assertThat(Transitions.handedIn(APPLICATION, false)).isEqualTo(TaskState.SUBMITTED);
        assertThat(Transitions.handedIn(APPLICATION, true)).isEqualTo(TaskState.ASSOCIATION_REVIEW);
    }

    private static Set<TaskState> reachable(LifeCycle cycle, boolean byAssociation) {
        Set<TaskState> seen = EnumSet.of(TaskState.NEW);
        for (int before = 0; before < seen.size(); ) {
            before = seen.size();
            EnumSet.copyOf(seen).forEach(from -> seen.addAll(Transitions.next(cycle, from, byAssociation)));
        }
        return seen;
    }
}
