package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.policy.PublishedItems;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.policydesk.recommendation.ReviewRows.Review;
import org.policydesk.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff make of companies' submissions, until the association has reported. Each act carries the version of the review that
 * the person saw and is refused with {@link StaleRecommendationException} if somebody came first; a task that belongs to no
 * recommendation answers with {@link RecommendationNotFoundException}.
 */
@Service
@ForStaff
@Transactional
public class SubmissionReviews {
    private final RecommendationRows recommendations;
    private final CompanySubmissions submissions;
    private final ReviewRows reviews;
    private final PublishedItems items;
    private final Tasks tasks;
    private final RecommendationJournal journal;

    SubmissionReviews(
            RecommendationRows recommendations,
            CompanySubmissions submissions,
            ReviewRows reviews,
            PublishedItems items,
            Tasks tasks,
            RecommendationJournal journal) {
        this.recommendations = recommendations;
        this.submissions = submissions;
        this.reviews = reviews;
        this.items = items;
        this.tasks = tasks;
        this.journal = journal;
    }

    /** 通过: it comes at the end of its direction's list. The direction may be left empty where the item has none, or only one. */
    public void pass(long taskId, @Nullable String direction, @Nullable String note, int version) {
        Turn turn = take(taskId);
        requireHandedIn(turn.submission());
        List<String> known = directions(turn);
        String wanted = direction(known, direction);
        if (wanted.isEmpty() && known.size() == 1) {
            wanted = known.getFirst();
        } else if (wanted.isEmpty() && !known.isEmpty()) {
            throw new RecommendationRefusedException(Why.DIRECTION_MISSING);
        }
        keep(
                turn,
                version,
                "passed",
                new Review(Verdict.PASSED, wanted, "", Typed.optional(note), returns(turn)),
                wanted);
    }

    /** 不推荐: the company reads the reason once the association has reported. */
    public void notRecommend(long taskId, @Nullable String reason, @Nullable String note, int version) {
        Turn turn = take(taskId);
        if (turn.submission().verdict() != Verdict.RETURNED) {
            requireHandedIn(turn.submission());
        }
        String because = Typed.required(reason);
        Review review = new Review(
                Verdict.NOT_RECOMMENDED, turn.submission().direction(), because, Typed.optional(note), returns(turn));
        keep(turn, version, "notRecommended", review, because);
    }

    /** 待审 again: what was made of it is taken back. */
    public void reopen(long taskId, int version) {
        Turn turn = take(taskId);
        Submission before = turn.submission();
        Review review = new Review(Verdict.WAITING, before.direction(), "", before.note(), before.returns());
        keep(turn, version, "reopened", review, null);
    }

    /** Sets what it applies for, whatever was made of it; empty: not known. */
    public void direct(long taskId, @Nullable String direction, int version) {
        Turn turn = take(taskId);
        Submission before = turn.submission();
        String wanted = direction(directions(turn), direction);
        Verdict kept = before.verdict() == Verdict.RETURNED ? Verdict.WAITING : before.verdict();
        keep(
                turn,
                version,
                "directed",
                new Review(kept, wanted, before.reason(), before.note(), before.returns()),
                wanted);
    }

    /**
     * 退回补正, by the task's own way: its people are written to, and once it is handed in again it is to be reviewed again.
     *
     * @param due today or later
     * @param taskVersion the task's version that was seen
     */
    public void returnForCorrection(long taskId, LocalDate due, String reason, int taskVersion) {
        Turn turn = take(taskId);
        requireHandedIn(turn.submission());
        tasks.returnForCorrection(taskId, due, reason, taskVersion);
        // That there is a review at all is what counts the returns.
        if (turn.submission().version() == 0) {
            reviews.begin(taskId, 1);
        }
        journal.record(
                turn.recommendation().id(), "returned", null, turn.submission().memberName() + " · " + reason);
    }

    /**
     * Puts those of one direction that passed in another order.
     *
     * @param direction empty where the item has none
     * @param taskIds each of them once
     * @param version of the recommendation
     */
    public void arrange(long recommendationId, String direction, List<Long> taskIds, int version) {
        Recommendation before = recommendations.require(recommendationId);
        requireOpen(before);
        recommendations.change(before, version, Map.of());
        List<Submission> there = submissions.of(before).stream()
                .filter(one -> one.isRecommended() && one.direction().equals(direction))
                .sorted(Submission.RANKED)
                .toList();
        Ranking wanted = new Ranking(taskIds);
        if (!wanted.holdsJust(there.stream().map(Submission::taskId).toList())) {
            throw recommendations.stale(recommendationId);
        }
        reviews.rank(wanted);
        journal.record(recommendationId, "ranked", null, names(wanted, there));
    }

    private record Turn(Recommendation recommendation, Submission submission) {}

    /** Takes the recommendation's turn and then the task, so that what is read of the submission stays as it is. */
    private Turn take(long taskId) {
        Recommendation recommendation =
                recommendations.ofTask(taskId).orElseThrow(() -> new RecommendationNotFoundException("task " + taskId));
        recommendations.touch(recommendation.id());
        requireOpen(recommendations.require(recommendation.id()));
        submissions.hold(taskId);
        return new Turn(
                recommendation,
                submissions.find(taskId).orElseThrow(() -> new RecommendationNotFoundException("task " + taskId)));
    }

    private void keep(Turn turn, int version, String action, Review review, @Nullable String words) {
        reviews.keep(turn.submission(), version, review);
        String name = turn.submission().memberName();
        journal.record(
                turn.recommendation().id(),
                action,
                null,
                words == null || words.isEmpty() ? name : name + " · " + words);
    }

    private static int returns(Turn turn) {
        return turn.submission().returns();
    }

    private static void requireOpen(Recommendation recommendation) {
        if (!recommendation.isOpen()) {
            throw new RecommendationRefusedException(Why.REPORTED);
        }
    }

    private static void requireHandedIn(Submission submission) {
        if (!submission.isHandedIn()) {
            throw new RecommendationRefusedException(Why.NOT_HANDED_IN);
        }
    }

    private List<String> directions(Turn turn) {
        return items.find(turn.recommendation().itemId())
                .map(item -> QuotaUse.directions(item.quotas()))
                .orElse(List.of());
    }

    private static String direction(List<String> known, @Nullable String wanted) {
        String direction = Objects.requireNonNullElse(wanted, "").strip();
        if (!direction.isEmpty() && !known.contains(direction)) {
            throw new RecommendationRefusedException(Why.DIRECTION_UNKNOWN);
        }
        return direction;
    }

    private static String names(Ranking order, List<Submission> of) {
        return order.order().stream()
                .flatMap(task -> of.stream().filter(one -> one.taskId() == task))
                .map(Submission::memberName)
                .collect(Collectors.joining("、"));
    }
}
