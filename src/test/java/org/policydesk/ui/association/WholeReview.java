package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Goes through every draft that waits: what is of high or middle relevance is accepted, what is of little is rejected. */
final class WholeReview {
    private static final int FAR = 2_000;

    private final Page page;
    private final Walk walk;
    private int accepted;
    private int rejected;
    private int hindered;

    WholeReview(Page page, Walk walk) {
        this.page = page;
        this.walk = walk;
    }

    void review() {
        for (int i = 0; i < FAR && waiting() > 0; i++) {
            if (current(".draft-low")) {
                int before = waiting();
                // The first time the reason is chosen, then it is the last one again.
                String key = rejected == 0 ? "6" : "Enter";
                walk.reviewed(() -> walk.press("z", key));
                rejected += before - waiting();
            } else {
                walk.reviewed(() -> walk.press("a"));
                accepted++;
            }
        }
        assertThat(waiting()).as("drafts that wait").isZero();
    }

    /** What cannot be published as it stands; it stays accepted. */
    void lookAtHindrances() {
        hindered = page.locator(".publish-blocked").count();
    }

    String told() {
        return accepted + " accepted, " + rejected + " rejected, " + hindered
                + " of the accepted not yet to be published";
    }

    private boolean current(String kind) {
        return page.locator(".draft-current" + kind).count() > 0;
    }

    private int waiting() {
        return Integer.parseInt(page.locator("#step-review .review-step-count").textContent());
    }
}
