package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Submission;
import org.policydesk.ui.component.Dates;

/** What became of an item that was handed to a second person, on its own page. */
final class SubmissionNote extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PublishingServices services;
    private final transient Dates dates;
    private final transient Runnable changed;

    SubmissionNote(PublishingServices services, Dates dates, Runnable changed) {
        this.services = services;
        this.dates = dates;
        this.changed = changed;
        setId("submission");
        addClassName("submission-note");
    }

    /** Whether it waits: then nobody hands it over once more. */
    boolean show(ActionItem item) {
        removeAll();
        Submission last = services.approvals().last(item.id()).orElse(null);
        Submission.State state = last == null ? null : last.state();
        setVisible(state == Submission.State.WAITING || state == Submission.State.SENT_BACK);
        if (last != null && state == Submission.State.WAITING) {
            waiting(last);
        } else if (last != null && state == Submission.State.SENT_BACK) {
            add(new Span(getTranslation("life.sentBack", words(last.decidedBy()), words(last.reason()))));
        }
        return state == Submission.State.WAITING;
    }

    private void waiting(Submission last) {
        add(new Span(getTranslation(
                last.amendment() == null ? "life.waits" : "life.waits.amendment",
                last.byName(),
                dates.moment(last.at()))));
        add(new Anchor("approvals", getTranslation("life.approvals.open")));
        if (Objects.equals(services.user().personIdOrNull(), last.by())) {
            Button back = new Button(getTranslation("life.act.takeBack"), click -> {
                PolicyFailures.telling(this, () -> {
                    services.approvals().takeBack(last.id());
                    return true;
                });
                changed.run();
            });
            back.setId("submission-take-back");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            add(back);
        }
    }

    private static String words(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "");
    }
}
