package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.PublishedItems;
import org.policydesk.policy.Quota;
import org.springframework.stereotype.Component;

/** Gathers what lists and pages of recommendations show. */
@Component
class RecommendationPage {
    private final CompanySubmissions submissions;
    private final CompanyFigures figures;
    private final PublishedItems items;
    private final CollectingDay collecting;
    private final RecommendationJournal journal;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    RecommendationPage(
            CompanySubmissions submissions,
            CompanyFigures figures,
            PublishedItems items,
            CollectingDay collecting,
            RecommendationJournal journal,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.submissions = submissions;
        this.figures = figures;
        this.items = items;
        this.collecting = collecting;
        this.journal = journal;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<RecommendationLine> lines(List<Recommendation> all) {
        Map<Long, CompanyFigures.Count> counts =
                figures.of(all.stream().map(Recommendation::id).toList());
        Map<Long, ActionItem> known = items
                .all(all.stream().map(Recommendation::itemId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(ActionItem::id, Function.identity()));
        Lights lights = lights();
        return all.stream()
                .map(one -> {
                    CompanyFigures.Count count =
                            counts.getOrDefault(one.id(), new CompanyFigures.Count(one.id(), 0, 0, 0, 0));
                    return new RecommendationLine(
                            one,
                            lights.of(one.reportDue(), one.isOpen()),
                            count.expected(),
                            count.handedIn(),
                            count.unreviewed(),
                            count.recommended(),
                            quota(Optional.ofNullable(known.get(one.itemId()))
                                    .map(ActionItem::quotas)
                                    .orElse(List.of())));
                })
                .toList();
    }

    RecommendationDetail of(Recommendation recommendation) {
        ActionItem item = items.find(recommendation.itemId())
                .orElseThrow(() -> new RecommendationNotFoundException("item " + recommendation.itemId()));
        List<Submission> all = submissions.of(recommendation);
        Optional<LocalDue> own = collecting.own(recommendation);
        LocalDate collectBy = own.map(LocalDue::due).orElseGet(() -> collecting.ofItem(recommendation, item));
        Lights lights = lights();
        return new RecommendationDetail(
                recommendation,
                item,
                lights.of(recommendation.reportDue(), recommendation.isOpen()),
                lights.left(recommendation.reportDue()),
                collectBy,
                own.map(LocalDue::source).orElse(""),
                lights.of(collectBy, recommendation.stage() == Stage.COLLECTING),
                all,
                QuotaUse.of(item.quotas(), all),
                Readiness.of(item.quotas(), all),
                journal.of(recommendation.id()));
    }

    List<RankedCompany> ranked(Recommendation recommendation) {
        RecommendationDetail detail = of(recommendation);
        List<Submission> recommended =
                detail.submissions().stream().filter(Submission::isRecommended).toList();
        Map<Long, CompanyFigures.Person> people =
                figures.people(recommended.stream().map(Submission::memberId).toList());
        Map<Long, List<String>> documents =
                figures.documents(recommended.stream().map(Submission::taskId).toList());
        List<RankedCompany> ranked = new ArrayList<>();
        for (List<Submission> direction : detail.ranked().values()) {
            for (int i = 0; i < direction.size(); i++) {
                Submission one = direction.get(i);
                CompanyFigures.Person person = people.getOrDefault(one.memberId(), new CompanyFigures.Person("", ""));
                ranked.add(new RankedCompany(
                        one, i + 1, person.name(), person.phone(), documents.getOrDefault(one.taskId(), List.of())));
            }
        }
        return ranked;
    }

    private Lights lights() {
        return new Lights(clock.today(), calendars.current());
    }

    /** That of all directions together if it is told, else their sum. */
    private static @Nullable Integer quota(List<Quota> quotas) {
        List<Quota> whole =
                quotas.stream().filter(one -> one.direction().isBlank()).toList();
        List<Integer> numbers = (whole.isEmpty() ? quotas : whole)
                .stream().map(Quota::number).filter(Objects::nonNull).toList();
        return numbers.isEmpty()
                ? null
                : numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
