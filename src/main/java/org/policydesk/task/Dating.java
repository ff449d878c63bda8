package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SystemUser;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Component;

/** Begins the counting of dates, for one item or many: what they have in common is read once. */
@Component
class Dating {
    private final WorkingCalendars calendars;
    private final PublishedItems items;
    private final MemberDirectory members;
    private final KeptSteps steps;
    private final Starts starts;
    private final BusinessClock clock;

    Dating(
            WorkingCalendars calendars,
            PublishedItems items,
            MemberDirectory members,
            KeptSteps steps,
            Starts starts,
            BusinessClock clock) {
        this.calendars = calendars;
        this.items = items;
        this.members = members;
        this.steps = steps;
        this.starts = starts;
        this.clock = clock;
    }

    /** The dates of one item, for few members. */
    ItemPlan of(ActionItem item) {
        return few().of(item);
    }

    /** For few members, whatever the number of items. */
    Count few() {
        return new Count(starts::of, clock.today());
    }

    /** For many members: what begins their periods is read at once. */
    Count begin() {
        return new Count(null, clock.today());
    }

    /** The same as it was counted on that day. */
    Count on(LocalDate day) {
        return new Count(null, day);
    }

    /** As if nothing were recorded of the member but this. */
    Count previewing(Start start) {
        return new Count(memberId -> List.of(start), clock.today());
    }

    /** One computation over any number of items, by the calendars and local dates as they were when it began. */
    final class Count {
        private final WorkingCalendar calendar = calendars.current();
        private final WorkingCalendar work = calendars.forWork();
        private final LocalDate today;
        private final Map<Long, List<LocalDue>> locals = items.localDues();
        private @Nullable Map<Long, List<String>> units;
        private @Nullable Map<Long, List<KeptStep>> taken;
        private final @Nullable LongFunction<List<Start>> single;
        private @Nullable Map<Long, List<Start>> begun;

        private Count(@Nullable LongFunction<List<Start>> single, LocalDate today) {
            this.single = single;
            this.today = today;
        }

        ItemPlan of(ActionItem item) {
            return new ItemPlan(
                    item,
                    calendar,
                    work,
                    today,
                    locals.getOrDefault(item.id(), List.of()),
                    this::units,
                    this::taken,
                    this::starts);
        }

        boolean hasLocalDates(ActionItem item) {
            return !locals.getOrDefault(item.id(), List.of()).isEmpty();
        }

        /** What begins periods of the member. */
        List<Start> starts(long memberId) {
            if (single != null) {
                return single.apply(memberId);
            }
            Map<Long, List<Start>> known = begun;
            if (known == null) {
                known = starts.ofAll();
                begun = known;
            }
            return known.getOrDefault(memberId, List.of());
        }

        private List<KeptStep> taken(long taskId) {
            Map<Long, List<KeptStep>> known = taken;
            if (known == null) {
                known = steps.ofAwaiting();
                taken = known;
            }
            return known.getOrDefault(taskId, List.of());
        }

        /** Only asked for where an item has local dates. Readers of a task need not be allowed to read the directory. */
        private Collection<String> units(long memberId) {
            Map<Long, List<String>> known = units;
            if (known == null) {
                known = SystemUser.call(members::recommendingUnitsOfAll);
                units = known;
            }
            return known.getOrDefault(memberId, List.of());
        }
    }
}
