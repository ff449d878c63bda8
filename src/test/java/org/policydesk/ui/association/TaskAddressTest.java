package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.task.Lapse;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;

class TaskAddressTest {
    static Stream<TaskFilter> filters() {
        TaskFilter all = TaskFilter.of(TaskFilter.Tab.ALL);
        TaskScope any = TaskScope.ALL;
        return Stream.of(
                TaskFilter.open(),
                all.withText("首台 套&=+").withStates(Set.of(TaskState.NEW, TaskState.DONE)),
                all.withLights(Set.of(Light.RED, Light.AMBER)).withMember(3L).withItem(4L),
                TaskFilter.of(TaskFilter.Tab.OVERDUE).withAssignee(TaskFilter.NOBODY),
                all.withScope(any.withBranch("分会").withRegion("33").withProgramme(5L)),
                all.withScope(any.withDueIn(YearMonth.of(2025, 4)).withAcknowledged(true)),
                all.withScope(any.withDueYear(2025).withReached(Step.NOTIFIED)),
                all.withItem(9L).withScope(any.withStanding(Step.ACKNOWLEDGED)),
                Lapse.LATE.tasks(),
                Lapse.NOBODY.tasks().withScope(any.withLapse(Lapse.NOBODY).withDueYear(2024)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void whatIsWrittenIsReadAgain(TaskFilter filter) {
        assertThat(TaskAddress.read(
                        QueryParameters.fromString(TaskAddress.write(filter).getQueryString())))
                .isEqualTo(filter);
    }

    @Test
    void whatIsMisspelledIsPassedOver() {
        assertThat(TaskAddress.read(QueryParameters.simple(Map.of(
                        "year", "20256", "reached", "NOWHERE", "at", "", "why", "x", "due", "2025-13", "item", "-1"))))
                .isEqualTo(TaskFilter.open());
    }
}
