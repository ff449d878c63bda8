package org.policydesk.ui.association;

import com.microsoft.playwright.Page;

/** How long a reader waits for a review, and how smoothly it scrolls. */
final class ReviewOpening {
    /** The frames of a second and a half of scrolling: how many, the longest, and how many took over 50 ms. */
    private static final String SCROLL = """
            selector => new Promise(done => {
              const box = document.querySelector(selector);
              const from = performance.now();
              const frames = [];
              let last = from;
              const next = now => {
                frames.push(now - last);
                last = now;
                box.scrollTop += 60;
                if (now - from < 1500) requestAnimationFrame(next);
                else done(`${frames.length} frames, longest ${Math.round(Math.max(...frames.slice(1)))} ms, `
                    + `${frames.slice(1).filter(f => f > 50).length} over 50 ms`);
              };
              requestAnimationFrame(next);
            })""";

    private final Page page;
    private final String desk;
    private final long document;

    ReviewOpening(Page page, String desk, long document) {
        this.page = page;
        this.desk = desk;
        this.document = document;
    }

    /** From the click on 开始审核 until text and drafts are to be seen, in seconds. */
    double byClick() {
        page.navigate(desk + "/documents");
        page.locator("#review-" + document).waitFor();
        StaffScreen.rest(page);
        return timed(() -> page.locator("#review-" + document).click());
    }

    /** The same from typing the address, with all that the browser loads for any page. */
    double byAddress() {
        return timed(() -> page.navigate(desk + "/documents/" + document));
    }

    private double timed(Runnable go) {
        long from = System.nanoTime();
        go.run();
        page.locator("#policy-text").waitFor();
        page.locator(".draft-card").first().waitFor();
        double seconds = (System.nanoTime() - from) / 1e9;
        StaffScreen.rest(page);
        return Math.round(seconds * 100) / 100.0;
    }

    String scrolling() {
        Object text = page.evaluate(SCROLL, "#policy-text");
        Object list = page.evaluate(SCROLL, ".policy-list");
        return "text " + text + "; list " + list;
    }
}
