package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The association's own recommendations (协会推荐), for its people only. Acts carry the version that the person saw and are refused
 * with {@link StaleRecommendationException} if somebody came first, with {@link RecommendationRefusedException} if something is
 * missing; an unknown number answers with {@link RecommendationNotFoundException}. Each act goes into the journal.
 */
@Service
@ForStaff
@Transactional
public class Recommendations {
    static final String SUBJECT = "recommendation";

    private final RecommendationRows rows;
    private final RecommendationPage page;
    private final Openings openings;
    private final CollectingDay collecting;
    private final Reporting reporting;
    private final RecommendationJournal journal;
    private final BusinessClock clock;

    Recommendations(
            RecommendationRows rows,
            RecommendationPage page,
            Openings openings,
            CollectingDay collecting,
            Reporting reporting,
            RecommendationJournal journal,
            BusinessClock clock) {
        this.rows = rows;
        this.page = page;
        this.openings = openings;
        this.collecting = collecting;
        this.reporting = reporting;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens what is missing and lets days follow their items; any number of times, on several nodes at once. */
    public void catchUp() {
        openings.all();
    }

    /** Those to be reported, the earliest day first. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> open() {
        return page.lines(rows.open());
    }

    /** Those reported last, at most so many. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> reported(int limit) {
        return page.lines(rows.reported(limit));
    }

    /** How many are to be reported. */
    @Transactional(readOnly = true)
    public RecommendationCounts counts() {
        return rows.counts();
    }

    /** Everything that its page shows. */
    @Transactional(readOnly = true)
    public RecommendationDetail get(long recommendationId) {
        return page.of(rows.require(recommendationId));
    }

    /** The list of those that are recommended, with whom to ask at each company, in the order of the page. */
    @Transactional(readOnly = true)
    public List<RankedCompany> ranked(long recommendationId) {
        return page.ranked(rows.require(recommendationId));
    }

    /**
     * Enters by when the association reports.
     *
     * @param day null: the item's own date holds again
     * @param source what the day rests on; needed with a day
     */
    public void enterReportDay(long recommendationId, @Nullable LocalDate day, @Nullable String source, int version) {
        Recommendation before = requireOpen(recommendationId);
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("report_source", day == null ? null : Typed.required(source));
        if (day != null) {
            columns.put("report_due", day);
            columns.put("due_version", before.dueVersion() + 1);
        }
        rows.change(before, version, columns);
        journal.record(before.id(), "reportDay", before.reportDue(), day == null ? "" : day + " · " + source);
        if (day == null) {
            openings.of(before.itemId());
        }
    }

    /**
     * Sets by when companies hand in; their tasks move, and their people are written to, as with any recommending unit's date.
     *
     * @param day null: the item's own date holds again
     * @param reason companies read it; needed with a day
     * @throws org.policydesk.policy.InvalidLocalDueException if the item's rule does not give the occurrence, or an earlier day
     */
    public void collectBy(long recommendationId, @Nullable LocalDate day, @Nullable String reason, int version) {
        Recommendation before = requireOpen(recommendationId);
        String because = day == null ? "" : Typed.required(reason);
        rows.change(before, version, Map.of());
        LocalDate former = page.of(before).collectBy();
        collecting.set(before, day, because);
        journal.record(before.id(), "collectBy", former, day == null ? "" : day + " · " + because);
    }

    /** Leads it one step on or back, short of the report. */
    public void lead(long recommendationId, Stage to, int version) {
        Recommendation before = requireOpen(recommendationId);
        if (to == Stage.REPORTED || !Stages.leads(before.stage(), to)) {
            throw new RecommendationRefusedException(Why.NO_WAY);
        }
        rows.change(before, version, Map.of("stage", to.name()));
        journal.record(before.id(), "stage", before.stage(), to);
    }

    /**
     * 已报送: the recommended companies' tasks are recommended, the others keep theirs with the reason; all of it or nothing.
     *
     * @param day the true day of the report, today or earlier
     * @param overQuotaReason needed where a quota is exceeded; else of no matter
     */
    public void report(long recommendationId, @Nullable LocalDate day, @Nullable String overQuotaReason, int version) {
        Recommendation before = requireOpen(recommendationId);
        if (!Stages.leads(before.stage(), Stage.REPORTED)) {
            throw new RecommendationRefusedException(Why.NO_WAY);
        }
        if (day == null) {
            throw new RecommendationRefusedException(Why.DAY_MISSING);
        }
        if (day.isAfter(clock.today())) {
            throw new RecommendationRefusedException(Why.DAY_IN_FUTURE);
        }
        reporting.report(before, day, Typed.optional(overQuotaReason), version);
    }

    /** Takes the report back into ranking, while no company's task went further. */
    public void undoReport(long recommendationId, int version) {
        Recommendation before = rows.require(recommendationId);
        if (before.isOpen()) {
            throw new RecommendationRefusedException(Why.NO_WAY);
        }
        reporting.undo(before, version);
    }

    private Recommendation requireOpen(long id) {
        Recommendation found = rows.require(id);
        if (!found.isOpen()) {
            throw new RecommendationRefusedException(Why.REPORTED);
        }
        return found;
    }
}
