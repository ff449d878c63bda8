package org.policydesk.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds what a message lies over. */
public final class Covered {
    private static final String BUTTONS = """
            () => {
                const box = document.querySelector('vaadin-notification-card').getBoundingClientRect();
                return [...document.querySelectorAll('main vaadin-button, .desk-bottom-bar a')]
                    .filter(one => {
                        const place = one.getBoundingClientRect();
                        return place.width > 0 && place.left < box.right && place.right > box.left
                            && place.top < box.bottom && place.bottom > box.top;
                    })
                    .map(one => one.textContent.trim());
            }
            """;

    private Covered() {}

    /** The words of the page's buttons, and of a phone's navigation, that the message which stands there now lies over. */
    @SuppressWarnings("unchecked")
    public static List<String> byMessage(Page page) {
        page.locator("vaadin-notification-card").first().waitFor();
        return (List<String>) page.evaluate(BUTTONS);
    }
}
