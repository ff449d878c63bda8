package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The three steps of a compilation, 初筛, 审核, 发布, as links; each stands open at any time. */
final class ReviewSteps extends Nav {
    private static final long serialVersionUID = 1L;

    /** A step. */
    enum Step {
        TRIAGE("/triage"),
        REVIEW(""),
        PUBLISH("/publish");

        private final String path;

        Step(String path) {
            this.path = path;
        }
    }

    private final Step current;

    ReviewSteps(Step current) {
        this.current = current;
        addClassName("review-steps");
        getElement().setAttribute("aria-label", getTranslation("review.steps"));
    }

    /**
     * Shows the steps with what waits in each.
     *
     * @param untriaged policies that nobody decided about
     * @param waiting drafts that nobody looked at
     * @param accepted items to publish
     */
    void show(long documentId, long untriaged, long waiting, long accepted) {
        removeAll();
        add(
                link(Step.TRIAGE, documentId, untriaged),
                link(Step.REVIEW, documentId, waiting),
                link(Step.PUBLISH, documentId, accepted));
    }

    private Anchor link(Step step, long documentId, long waiting) {
        Span count = new Span(String.valueOf(waiting));
        count.addClassName("review-step-count");
        Anchor link = new Anchor(
                "documents/" + documentId + step.path, new Span(getTranslation("review.step." + step)), count);
        link.setId("step-" + step.name().toLowerCase(Locale.ROOT));
        link.addClassName("review-step");
        link.setAriaLabel(
                getTranslation("review.step." + step) + " · " + getTranslation("review.step.waiting." + step, waiting));
        if (step == current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return link;
    }
}
