package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import org.policydesk.recommendation.Readiness;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.Verdict;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** The report and its being taken back: both say what follows for whom before it is done. */
record ReportDialog(RecommendationDetail detail, Recommendations recommendations, Deeds deeds, Dates dates) {
    private static final int LONGEST = 2000;

    /** Asks for the true day, and for the reason where a quota is exceeded. */
    void open() {
        Recommendation one = detail.recommendation();
        Readiness readiness = detail.readiness();
        long refused = detail.submissions().stream()
                .filter(submission -> submission.verdict() == Verdict.NOT_RECOMMENDED)
                .count();
        DayField day = new DayField(say("recommendation.report.day"), dates.today());
        day.setId("report-day");
        day.setMax(dates.today());
        day.setAutoOpen(false);
        day.setRequiredIndicatorVisible(true);
        day.setValue(dates.today());
        TextArea reason = new TextArea(say("recommendation.report.over"));
        reason.setId("report-over");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        boolean over = !readiness.over().isEmpty();
        Blocks blocks = new Blocks(Words.of(deeds.at()));
        Paragraph exceeded = new Paragraph(say("recommendation.report.over.what", blocks.over(readiness)));
        exceeded.addClassName("recommendation-block");
        exceeded.setVisible(over);
        reason.setVisible(over);
        String what = readiness.recommended() == 0
                ? say("recommendation.report.none")
                : say("recommendation.report.what", readiness.recommended(), refused);
        BooleanSupplier report = () -> {
            if (over && reason.getValue().isBlank()) {
                reason.setErrorMessage(say("recommendation.words.missing"));
                reason.setInvalid(true);
                return false;
            }
            boolean done = deeds.run(() ->
                    recommendations.report(one.id(), day.getValue(), over ? reason.getValue() : "", one.version()));
            if (done) {
                Messages.success(deeds.at(), "recommendation.report.done", readiness.recommended());
            }
            return done;
        };
        new AskDialog(say("recommendation.report.title", one.title()), what)
                .with(day, exceeded, reason)
                .asking(say("recommendation.report.confirm"), "report-confirm", report)
                .open();
    }

    /** Asks before the report is taken back. */
    static Dialog undo(RecommendationDetail detail, Recommendations recommendations, Deeds deeds) {
        Recommendation one = detail.recommendation();
        String what = deeds.at()
                .getTranslation("recommendation.undo.what", detail.readiness().recommended());
        return new AskDialog(deeds.at().getTranslation("recommendation.undo.title"), what)
                .asking(deeds.at().getTranslation("recommendation.backward.RANKING"), "undo-confirm", () -> {
                    boolean done = deeds.run(() -> recommendations.undoReport(one.id(), one.version()));
                    if (done) {
                        Messages.success(deeds.at(), "recommendation.undone");
                    }
                    return done;
                });
    }

    private String say(String key, Object... args) {
        return deeds.at().getTranslation(key, args);
    }
}
