package org.policydesk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItems;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.Stage;
import org.policydesk.recommendation.SubmissionReviews;
import org.policydesk.reminder.Channel;
import org.policydesk.reminder.ContactLog;
import org.policydesk.reminder.NewContact;
import org.policydesk.task.Outcome;
import org.policydesk.task.Outcomes;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the association's people do, by the desk's own rules. */
@Component
@Profile("demo")
class StaffDeeds {
    private final ActionItems items;
    private final Tasks tasks;
    private final Outcomes outcomes;
    private final Recommendations recommendations;
    private final SubmissionReviews reviews;
    private final ContactLog contacts;
    private final BusinessClock clock;

    StaffDeeds(
            ActionItems items,
            Tasks tasks,
            Outcomes outcomes,
            Recommendations recommendations,
            SubmissionReviews reviews,
            ContactLog contacts,
            BusinessClock clock) {
        this.items = items;
        this.tasks = tasks;
        this.outcomes = outcomes;
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What is done about an item itself. */
    void act(StoryLine line, long itemId) {
        switch (line.deed()) {
            case WITHDRAW ->
                items.withdraw(itemId, line.words(), items.get(itemId).version());
            case REVIEW -> {
                Recommendation one = recommendation(itemId);
                recommendations.lead(one.id(), Stage.REVIEWING, one.version());
            }
            default -> throw new IllegalArgumentException("no deed about an item: " + line);
        }
    }

    void act(StoryLine line, TaskCard task, StoryDays days) {
        switch (line.deed()) {
            case RETURN -> tasks.returnForCorrection(task.id(), day(line, days), line.rest(), task.version());
            case RECOMMEND -> tasks.move(task.id(), TaskState.RECOMMENDED, task.version());
            case ANNOUNCE -> tasks.move(task.id(), TaskState.PUBLIC_NOTICE, task.version());
            case RECOGNISE -> decide(task, TaskState.RECOGNISED, new BigDecimal(line.first()), line.rest());
            case REJECT -> decide(task, TaskState.REJECTED, null, line.words());
            case URGE -> tasks.urge(List.of(task.id()), line.words());
            case PHONE -> phone(line, task);
            case PASS -> reviews.pass(task.id(), line.first(), line.rest(), 0);
            case NOT_RECOMMEND -> reviews.notRecommend(task.id(), line.words(), "", 0);
            case SEND_BACK -> reviews.returnForCorrection(task.id(), day(line, days), line.rest(), task.version());
            default -> throw new IllegalArgumentException("no deed of the association's: " + line);
        }
    }

    private void decide(TaskCard task, TaskState result, @Nullable BigDecimal amount, String note) {
        outcomes.record(task.id(), new Outcome(result, clock.today(), amount, note, null), task.version());
    }

    private void phone(StoryLine line, TaskCard task) {
        contacts.record(new NewContact(
                task.memberId(),
                List.of(task.id()),
                Channel.TELEPHONE,
                line.first(),
                clock.dateTime(),
                line.rest(),
                false));
    }

    private Recommendation recommendation(long itemId) {
        recommendations.catchUp();
        return recommendations.open().stream()
                .map(RecommendationLine::recommendation)
                .filter(one -> one.itemId() == itemId)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(StoryLine line, StoryDays days) {
        return days.day(Integer.parseInt(line.first()));
    }
}
