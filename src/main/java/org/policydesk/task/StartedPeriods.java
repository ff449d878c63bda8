package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.SystemUser;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which periods recorded events start (公司变更登记): beforehand, and the tasks afterwards. Staff ask for every member, people of a
 * company for their own; another company's number answers like one that does not exist ({@link
 * org.policydesk.member.MemberNotFoundException}).
 */
@Service
@Transactional(readOnly = true)
public class StartedPeriods {
    private final MemberProfiles profiles;
    private final PublishedItems items;
    private final Dating dating;
    private final MemberJudgement judgement;
    private final TaskStore store;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    StartedPeriods(
            MemberProfiles profiles,
            PublishedItems items,
            Dating dating,
            MemberJudgement judgement,
            TaskStore store,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.profiles = profiles;
        this.items = items;
        this.dating = dating;
        this.judgement = judgement;
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What an event of that day would start for the member, by due date; nothing is written.
     *
     * @param at the hour, of meaning only for periods of hours; null: the day's beginning
     * @throws AccessDeniedException for people of the company who may not record events
     */
    @ForSignedIn
    public List<StartedPeriod> preview(long memberId, TriggerEvent type, LocalDate day, @Nullable LocalTime at) {
        if (!profiles.get(memberId).editable()) {
            throw new AccessDeniedException("only managers record events");
        }
        Anchor anchor = new Anchor(Start.keyOfEvent(0), at == null ? day.atStartOfDay() : day.atTime(at), null);
        Start start = new Start(memberId, anchor, type, null);
        MemberFacts facts =
                SystemUser.call(() -> judgement.factsOfActive(memberId)).get(memberId);
        Dating.Count count = dating.previewing(start);
        return facts == null
                ? List.of()
                : items.published().stream()
                        .filter(item -> StartedTasks.isDuty(item) && start.starts(item))
                        .flatMap(item -> period(item, count.of(item), start, facts).stream())
                        .sorted(Comparator.comparing(StartedPeriod::due).thenComparing(StartedPeriod::itemId))
                        .toList();
    }

    /** The tasks that the member's events started, closed ones too. */
    @ForSignedIn
    public List<StartedTask> tasks(long memberId) {
        long id = profiles.get(memberId).id();
        return store.ofMember(id).stream()
                .flatMap(task -> Start.eventOf(task.occurrenceKey())
                        .map(event -> new StartedTask(task.id(), event, task.title(), task.due(), task.state()))
                        .stream())
                .toList();
    }

    private Optional<StartedPeriod> period(ActionItem item, ItemPlan plan, Start start, MemberFacts facts) {
        Verdict verdict = judgement.of(item, facts);
        PlannedTask planned = plan.of(start.key(), start.memberId());
        Occurrence occurrence = plan.occurrence(start.key(), start.memberId());
        if (planned == null || occurrence == null || verdict.outcome() == Outcome.UNFIT) {
            return Optional.empty();
        }
        LocalDate due = Objects.requireNonNull(planned.due());
        return Optional.of(new StartedPeriod(
                item.id(),
                item.title(),
                item.policyTitle(),
                due,
                planned.cutOff(),
                planned.startBy(),
                calendars.current().workingDaysBetween(clock.today(), due),
                planned.provisional(),
                verdict.outcome() != Outcome.FIT,
                StartedTasks.wants(item, verdict),
                occurrence.explanation().from(item.sentence())));
    }
}
