package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page anew when others changed what stands on it. The page asks every few seconds as long as somebody works at it: one that
 * was left open goes quiet, and does not keep its session alive.
 */
final class LiveView {
    private static final int PACE_MILLIS = 2_000;
    private static final int NO_POLLING = -1;
    /** Half an hour. */
    private static final int QUIET_AFTER = 900;

    private final Component page;
    private final LongSupplier version;
    private final Runnable show;
    private long seen;
    private int beats;
    private @Nullable Registration polling;

    /**
     * @param version grows with every change
     * @param show shows the page as it is now, and calls {@link #seen()} before it reads
     */
    LiveView(Component page, LongSupplier version, Runnable show) {
        this.page = page;
        this.version = version;
        this.show = show;
        page.addAttachListener(event -> listen(event.getUI()));
        page.addDetachListener(this::stop);
    }

    /** What is read from now on is shown. */
    void seen() {
        seen = version.getAsLong();
    }

    /** Somebody is there. */
    void used() {
        beats = 0;
        if (polling != null) {
            page.getUI().ifPresent(ui -> ui.setPollInterval(PACE_MILLIS));
        }
    }

    private void listen(UI ui) {
        polling = ui.addPollListener(poll -> look(ui));
        ui.setPollInterval(PACE_MILLIS);
    }

    private void look(UI ui) {
        beats++;
        if (beats > QUIET_AFTER) {
            ui.setPollInterval(NO_POLLING);
        } else if (version.getAsLong() != seen) {
            show.run();
        }
    }

    private void stop(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(NO_POLLING);
        }
    }
}
