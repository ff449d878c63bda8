package org.policydesk.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds what a message lies over. */
public final class Covered {
    private static final String BUTTONS = """
            () => {
                const boxes = [...document.querySelectorAll('vaadin-notification-card')]
                    .map(card => card.getBoundingClientRect());
                return [...document.querySelectorAll('main vaadin-button, .desk-bottom-bar a')]
                    .filter(one => {
                        const place = one.getBoundingClientRect();
                        return place.width > 0 && boxes.some(box => place.left < box.right && place.right > box.left
                            && place.top < box.bottom && place.bottom > box.top);
                    })
                    .map(one => one.textContent.trim());
            }
            """;

    private Covered() {}

    /** The words of the page's buttons, and of a phone's navigation, that any of the messages lies over; none if they are gone. */
    @SuppressWarnings("unchecked")
    public static List<String> byMessage(Page page) {
        page.locator("vaadin-notification-card").first().waitFor();
        return (List<String>) page.evaluate(BUTTONS);
    }
}
