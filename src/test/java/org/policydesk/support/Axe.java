package org.policydesk.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Axe as the tests ask it: for what is wrong only, and in the page itself. Its default finishes each answer in a further page that it
 * opens, for frames of other origins; we have none, and it takes half as long again.
 */
public final class Axe {
    private Axe() {}

    /**
     * Every rule, or those named.
     *
     * @param rules the rules to ask; all if none is named
     */
    public static AxeBuilder on(Page page, String... rules) {
        AxeBuilder axe = new AxeBuilder(page).options(wrongOnly()).setLegacyMode(true);
        return rules.length == 0 ? axe : axe.withRules(List.of(rules));
    }

    private static AxeRunOptions wrongOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
