package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.policydesk.recommendation.RecommendationDetail;
import org.policydesk.recommendation.Submission;
import org.policydesk.ui.component.AskDialog;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Messages;

/** What staff do with a submission, each with the dialog that it needs. */
record SubmissionActs(RecommendationServices services, Deeds deeds, Dates dates, RecommendationDetail detail) {
    private static final int LONGEST = 2000;
    private static final int CORRECTION_DAYS = 5;

    /** 通过, with the direction where there is a choice, and an opinion for the summary table. */
    void pass(Submission one) {
        List<String> directions = detail.directions();
        Select<String> direction = new Select<>();
        direction.setLabel(say("recommendation.direction"));
        direction.setId("pass-direction");
        direction.setItems(directions);
        direction.setWidthFull();
        direction.setRequiredIndicatorVisible(true);
        direction.setVisible(!directions.isEmpty());
        if (directions.contains(one.direction())) {
            direction.setValue(one.direction());
        } else if (directions.size() == 1) {
            direction.setValue(directions.getFirst());
        }
        TextArea opinion = text("recommendation.opinion", "pass-opinion");
        opinion.setValue(one.note());
        new AskDialog(say("recommendation.pass.of", one.memberName()), say("recommendation.pass.what"))
                .with(direction, opinion)
                .asking(say("recommendation.pass"), "pass-confirm", () -> {
                    String chosen = Objects.requireNonNullElse(direction.getValue(), "");
                    if (chosen.isEmpty() && !directions.isEmpty()) {
                        direction.setErrorMessage(say("recommendation.refused.DIRECTION_MISSING"));
                        direction.setInvalid(true);
                        return false;
                    }
                    return done("recommendation.pass.done", one, () -> services.reviews()
                            .pass(one.taskId(), chosen, opinion.getValue(), one.version()));
                })
                .open();
    }

    /** 退回补正, by the task's own way. */
    void giveBack(Submission one) {
        DayField day = new DayField(say("recommendation.return.day"), dates.today());
        day.setId("return-date");
        day.setMin(dates.today());
        day.setAutoOpen(false);
        day.setRequiredIndicatorVisible(true);
        day.setValue(services.calendar().plusWorkingDays(dates.today(), CORRECTION_DAYS));
        TextArea reason = text("recommendation.return.reason", "return-reason");
        reason.setRequiredIndicatorVisible(true);
        new AskDialog(say("recommendation.return.of", one.memberName()), say("recommendation.return.what"))
                .with(day, reason)
                .asking(say("recommendation.return"), "return-confirm", () -> {
                    LocalDate due = day.getValue();
                    if (due == null) {
                        day.setInvalid(true);
                        return false;
                    }
                    return isFilled(reason)
                            && done("recommendation.return.done", one, () -> services.reviews()
                                    .returnForCorrection(one.taskId(), due, reason.getValue(), one.taskVersion()));
                })
                .open();
    }

    /** 不推荐, with the reason that the company reads after the report. */
    void refuse(Submission one) {
        TextArea reason = text("recommendation.reason", "refuse-reason");
        reason.setRequiredIndicatorVisible(true);
        new AskDialog(say("recommendation.refuse.of", one.memberName()), say("recommendation.refuse.what"))
                .with(reason)
                .asking(
                        say("recommendation.refuse"),
                        "refuse-confirm",
                        () -> isFilled(reason)
                                && done("recommendation.refuse.done", one, () -> services.reviews()
                                        .notRecommend(one.taskId(), reason.getValue(), one.note(), one.version())))
                .open();
    }

    /** 待审 again. */
    void reopen(Submission one) {
        done("recommendation.reopen.done", one, () -> services.reviews().reopen(one.taskId(), one.version()));
    }

    /** Sets its direction. */
    void direct(Submission one, String direction) {
        done("recommendation.directed", one, () -> services.reviews().direct(one.taskId(), direction, one.version()));
    }

    /** Shows checklist and files. */
    void materials(Submission one) {
        deeds.telling(() -> new MaterialsDialog(services.tasks().get(one.taskId()), services.files(), dates).open());
    }

    private boolean done(String key, Submission one, Runnable act) {
        boolean done = deeds.run(act);
        if (done) {
            Messages.success(deeds.at(), key, one.memberName());
        }
        return done;
    }

    private boolean isFilled(TextArea text) {
        boolean filled = !text.getValue().isBlank();
        text.setErrorMessage(say("recommendation.words.missing"));
        text.setInvalid(!filled);
        return filled;
    }

    private TextArea text(String labelKey, String id) {
        TextArea text = new TextArea(say(labelKey));
        text.setId(id);
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        return text;
    }

    private String say(String key, Object... args) {
        return deeds.at().getTranslation(key, args);
    }
}
