package org.policydesk.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.TolledPeriod;
import org.policydesk.deadline.TolledStep;
import org.policydesk.policy.ActionItem;
import org.springframework.stereotype.Component;

/** Gathers what a task's page shows of its period. */
@Component
class PeriodPage {
    private final KeptSteps kept;
    private final Dating dating;
    private final PersonDirectory people;

    PeriodPage(KeptSteps kept, Dating dating, PersonDirectory people) {
        this.kept = kept;
        this.dating = dating;
        this.people = people;
    }

    TaskPeriod of(TaskRow task, ActionItem item) {
        PeriodPlan plan = new PeriodPlan(dating.of(item), task);
        List<KeptStep> steps = kept.of(task.id());
        TolledPeriod period = period(plan, task, steps);
        Map<Long, String> names = people.names(
                steps.stream().map(KeptStep::personId).filter(Objects::nonNull).toList());
        List<PeriodStep> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            shown.add(step(steps.get(i), period == null ? null : period.steps().get(i), names));
        }
        boolean canPause = period != null && period.canPause() && task.state().awaitsCompany();
        return new TaskPeriod(canPause, plan.whole(), shown);
    }

    private static @Nullable TolledPeriod period(PeriodPlan plan, TaskRow task, List<KeptStep> steps) {
        try {
            return plan.period(
                    steps, steps.isEmpty() ? task.due() : steps.getFirst().dueBefore());
        } catch (InvalidRuleException e) {
            return null;
        }
    }

    private static PeriodStep step(KeptStep step, @Nullable TolledStep what, Map<Long, String> names) {
        Long person = step.personId();
        return new PeriodStep(
                step.kind(),
                step.day(),
                step.span(),
                step.reason(),
                step.source(),
                person == null ? "" : names.getOrDefault(person, ""),
                step.at(),
                what == null ? step.dueBefore() : what.before(),
                what == null ? step.dueAfter() : what.after(),
                what);
    }
}
