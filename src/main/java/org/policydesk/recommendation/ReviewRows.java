package org.policydesk.recommendation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.task.ReportedTask;
import org.policydesk.task.TaskState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reviews. Callers hold the recommendation's turn. */
@Component
class ReviewRows {
    private final JdbcClient jdbc;
    private final RecommendationRows recommendations;
    private final CurrentUser user;

    ReviewRows(JdbcClient jdbc, RecommendationRows recommendations, CurrentUser user) {
        this.jdbc = jdbc;
        this.recommendations = recommendations;
        this.user = user;
    }

    /** What staff make of a submission; the place is given anew where it passes into another list. */
    record Review(Verdict verdict, String direction, String reason, String note, int returns) {}

    /**
     * Keeps it.
     *
     * @param version that was seen
     * @throws StaleRecommendationException if somebody else reviewed it since
     */
    void keep(Submission before, int version, Review review) {
        jdbc.sql("insert into submission_review (task_id, verdict) values (?, 'WAITING') on conflict do nothing")
                .param(before.taskId())
                .update();
        int written = jdbc.sql("""
                        update submission_review set verdict = :verdict, direction = :direction, place = :place,
                            reason = :reason, note = :note, returns = :returns, version = version + 1,
                            reviewed_by = :by, reviewed_at = :at
                        where task_id = :task and version = :version""")
                .param("verdict", review.verdict().name())
                .param("direction", review.direction())
                .param("place", place(before, review))
                .param("reason", review.reason())
                .param("note", review.note())
                .param("returns", review.returns())
                .param("by", user.personIdOrNull())
                .param("at", recommendations.now())
                .param("task", before.taskId())
                .param("version", version)
                .update();
        if (written == 0) {
            throw stale(before.taskId());
        }
    }

    /**
     * The task lies with its company again, so that what was made of the submission holds no more; what was reported stays as it was
     * reported.
     */
    void forget(long taskId, boolean returned) {
        jdbc.sql("""
                        update submission_review set verdict = 'WAITING', place = null, reason = '', version = version + 1,
                            returns = returns + :returned
                        where task_id = :task and not exists (select 1 from task t join recommendation r
                            on r.item_id = t.item_id and r.occurrence_key = t.occurrence_key
                            where t.id = :task and r.stage = 'REPORTED')""").param("returned", returned ? 1 : 0).param("task", taskId).update();
    }

    /** Begins a review with what is known of it, for a submission that has none. */
    void begin(long taskId, int returns) {
        jdbc.sql("insert into submission_review (task_id, verdict, returns, version) values (?, 'WAITING', ?, 1)"
                        + " on conflict do nothing")
                .params(taskId, returns)
                .update();
    }

    /** A task of a report, as it is now. */
    record Reported(ReportedTask task, TaskState now, String memberName) {
        boolean wentFurther() {
            return task.wentFurther(now);
        }
    }

    /** Keeps what the tasks were before the report. */
    void keepReported(Collection<ReportedTask> tasks) {
        tasks.forEach(one -> before(one.id(), one.before().name(), one.reasonBefore()));
    }

    /** The tasks that it reported, by the company's name. */
    List<Reported> reported(Recommendation recommendation) {
        return jdbc.sql("""
                        select t.id, t.state, m.name, v.verdict, v.reason, v.state_before, v.reason_before
                        from task t join submission_review v on v.task_id = t.id join member m on m.id = t.member_id
                        where t.item_id = :item and t.occurrence_key = :key and v.state_before is not null
                        order by m.name, t.id""")
                .param("item", recommendation.itemId())
                .param("key", recommendation.occurrenceKey())
                .query((row, n) -> new Reported(
                        new ReportedTask(
                                row.getLong("id"),
                                TaskState.valueOf(row.getString("state_before")),
                                row.getString("reason_before"),
                                Verdict.valueOf(row.getString("verdict")) == Verdict.NOT_RECOMMENDED
                                        ? row.getString("reason")
                                        : null),
                        TaskState.valueOf(row.getString("state")),
                        row.getString("name")))
                .list();
    }

    /** The report was taken back. */
    void forgetReport(Collection<Reported> reported) {
        reported.forEach(one -> before(one.task().id(), null, null));
    }

    private void before(long taskId, @Nullable String state, @Nullable String reason) {
        jdbc.sql("update submission_review set state_before = ?, reason_before = ? where task_id = ?")
                .param(state)
                .param(reason)
                .param(taskId)
                .update();
    }

    void rank(Ranking ranking) {
        List<Long> order = ranking.order();
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("update submission_review set place = ? where task_id = ?")
                    .params(i + 1, order.get(i))
                    .update();
        }
    }

    /** Null unless it passes; at the end of its direction's list unless it stands there already. */
    private @Nullable Integer place(Submission before, Review review) {
        if (review.verdict() != Verdict.PASSED) {
            return null;
        }
        boolean stays = before.verdict() == Verdict.PASSED
                && before.place() != null
                && before.direction().equals(review.direction());
        return stays ? before.place() : Integer.valueOf(last(before, review));
    }

    private int last(Submission of, Review review) {
        return jdbc.sql("""
                        select coalesce(max(v.place), 0) + 1 from submission_review v join task t on t.id = v.task_id
                        join task own on own.item_id = t.item_id and own.occurrence_key = t.occurrence_key
                        where own.id = :task and v.direction = :direction""")
                .param("task", of.taskId())
                .param("direction", review.direction())
                .query(Integer.class)
                .single();
    }

    private StaleRecommendationException stale(long taskId) {
        return jdbc.sql("select reviewed_by, reviewed_at from submission_review where task_id = ?")
                .param(taskId)
                .query((row, n) -> {
                    OffsetDateTime at = row.getObject("reviewed_at", OffsetDateTime.class);
                    return new StaleRecommendationException(
                            recommendations.name(row.getObject("reviewed_by", Long.class)),
                            at == null ? null : at.toInstant());
                })
                .single();
    }
}
