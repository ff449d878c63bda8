package org.policydesk.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Does something to many things, a part at a time, and shows how far it is. Each part is a transaction of its own: what was done stays
 * done if a later one fails. What fits into one part is done at once, without a bar.
 */
public class InParts extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PART = 200;
    private static final int POLL_MILLIS = 400;
    private static final int NO_POLLING = -1;

    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final String progressKey;

    /** @param progressKey words for "{0} of {1} done" */
    public InParts(String label, String progressKey) {
        this.progressKey = progressKey;
        bar.setMin(0);
        bar.getElement().setAttribute("aria-label", label);
        progress.getElement().setAttribute("aria-live", "polite");
        add(bar, progress);
        setVisible(false);
    }

    /** What is told at the end. */
    public interface Ending {
        /**
         * @param count the sum of what the parts answered
         * @param reached how many were handled; fewer than there are if a part failed
         */
        void at(int count, int reached);
    }

    /**
     * @param work answers how many of the part it did something to; what it throws out of a single part goes to the caller, later it
     *     ends the work
     */
    public <T> void run(List<T> all, ToIntFunction<List<T>> work, Ending ending) {
        if (all.size() <= PART) {
            ending.at(work.applyAsInt(all), all.size());
            return;
        }
        UI ui = UI.getCurrent();
        bar.setMax(all.size());
        setVisible(true);
        at(0, all.size());
        ui.setPollInterval(POLL_MILLIS);
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> parts(ui, all, work, ending)));
    }

    private <T> void parts(UI ui, List<T> all, ToIntFunction<List<T>> work, Ending ending) {
        int count = 0;
        int from = 0;
        try {
            for (; from < all.size(); from += PART) {
                int end = Math.min(all.size(), from + PART);
                count += work.applyAsInt(all.subList(from, end));
                tell(ui, () -> at(end, all.size()));
            }
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(InParts.class).warn("Stopped after {} of {}", from, all.size(), e);
        }
        int done = count;
        int reached = Math.min(from, all.size());
        tell(ui, () -> {
            ui.setPollInterval(NO_POLLING);
            ending.at(done, reached);
        });
    }

    /** Whoever left the page needs not be told; the work goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException e) {
            LoggerFactory.getLogger(InParts.class).debug("Nobody is there to be told");
        }
    }

    private void at(int reached, int all) {
        bar.setValue(reached);
        progress.setText(getTranslation(progressKey, reached, all));
    }
}
