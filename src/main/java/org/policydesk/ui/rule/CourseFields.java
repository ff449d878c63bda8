package org.policydesk.ui.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.ui.component.DayField;

/** Between which days something returns; each side may be left empty. */
final class CourseFields {
    private final DayField start;
    private final DayField end;

    CourseFields(RuleFields owner, LocalDate today) {
        start = owner.field("course", new DayField("", today));
        end = owner.field("course.end", new DayField("", today));
    }

    DayField start() {
        return start;
    }

    DayField end() {
        return end;
    }

    /**
     * @param startNeeded whether nothing but its start tells where the periods begin
     * @throws InvalidRuleException if the start is needed and missing, or a day cannot be
     */
    @Nullable
    Course read(boolean startNeeded) {
        LocalDate from = Entries.optional(start, "course", Reason.NO_SUCH_DAY);
        LocalDate until = Entries.optional(end, "course.end", Reason.NO_SUCH_DAY);
        if (from == null && startNeeded) {
            throw new InvalidRuleException("course", Reason.MISSING);
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidRuleException("course.end", Reason.END_BEFORE_START);
        }
        return from == null && until == null ? null : new Course(from, until);
    }

    void write(@Nullable Course course) {
        start.setValue(course == null ? null : course.start());
        end.setValue(course == null ? null : course.end());
    }
}
