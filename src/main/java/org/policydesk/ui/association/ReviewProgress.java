package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.policydesk.policy.DocumentSummary;

/** The foot of the review: how much of the compilation was looked at, and the keys. */
final class ReviewProgress extends Footer {
    private static final long serialVersionUID = 1L;

    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();

    ReviewProgress() {
        progress.setId("review-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("policy.review.progressLabel"));
        Span keys = new Span(getTranslation("policy.review.keys"));
        keys.addClassNames("desk-secondary", "review-keys");
        add(progress, bar, keys);
        addClassName("review-footer");
    }

    void show(DocumentSummary.Counts counts) {
        int seen = counts.reviewed();
        int all = counts.toReview();
        progress.setText(getTranslation("policy.review.progress", seen, all));
        bar.setMax(Math.max(1, all));
        bar.setValue(Math.min(seen, Math.max(1, all)));
    }
}
