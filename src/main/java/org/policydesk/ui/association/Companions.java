package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.DocumentNotFoundException;
import org.policydesk.policy.Pulse;
import org.policydesk.policy.ReviewPresence;

/**
 * Who else is at the document and what they just did. The page asks every few seconds as long as somebody works at it: one that
 * was left open goes quiet, and does not keep its session alive.
 */
final class Companions extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PACE_MILLIS = 2_500;
    private static final int NO_POLLING = -1;
    private static final int QUIET_AFTER = 720;

    private final transient ReviewPresence presence;
    private final transient Consumer<Pulse> told;
    private final transient Runnable changed;
    private final Span who = new Span();
    private final Span what = new Span();
    private long documentId;
    private @Nullable Long policyId;
    private @Nullable Long itemId;
    private @Nullable Instant since;
    private String stamp = "";
    private int beats;
    private @Nullable Registration polling;

    /**
     * @param told told at every beat
     * @param changed runs when an item or a decision of the document changed
     */
    Companions(ReviewPresence presence, Consumer<Pulse> told, Runnable changed) {
        this.presence = presence;
        this.told = told;
        this.changed = changed;
        addClassName("companions");
        setId("companions");
        getElement().setAttribute("aria-live", "polite").setAttribute("role", "status");
        what.addClassName("desk-secondary");
        add(who, what);
    }

    /** The reader is there now. */
    void at(long document, @Nullable Long policy, @Nullable Long item) {
        documentId = document;
        policyId = policy;
        itemId = item;
        beats = 0;
        getUI().ifPresent(ui -> ui.setPollInterval(PACE_MILLIS));
    }

    /** Takes what is there now for seen: after an act of the reader's own. */
    void seen() {
        beats = 0;
        if (isAttached() && documentId > 0) {
            stamp = beat().stamp();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        if (documentId > 0) {
            polling = ui.addPollListener(poll -> pulse(ui));
            ui.setPollInterval(PACE_MILLIS);
            Pulse first = beat();
            stamp = first.stamp();
            show(first);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(NO_POLLING);
            presence.leave(documentId);
        }
    }

    private void pulse(UI ui) {
        beats++;
        if (beats > QUIET_AFTER) {
            ui.setPollInterval(NO_POLLING);
            return;
        }
        try {
            Pulse pulse = beat();
            show(pulse);
            if (!pulse.stamp().equals(stamp)) {
                stamp = pulse.stamp();
                changed.run();
            }
        } catch (DocumentNotFoundException e) {
            ui.setPollInterval(NO_POLLING);
        }
    }

    private Pulse beat() {
        Pulse pulse = presence.beat(documentId, policyId, itemId, since);
        since = pulse.at();
        return pulse;
    }

    private void show(Pulse pulse) {
        List<Pulse.Present> others = pulse.others();
        setVisible(!others.isEmpty() || !pulse.acts().isEmpty());
        who.setText(
                others.isEmpty()
                        ? ""
                        : getTranslation(
                                "review.here",
                                others.stream()
                                        .map(Pulse.Present::name)
                                        .collect(Collectors.joining(getTranslation("component.list.separator")))));
        if (!pulse.acts().isEmpty()) {
            Pulse.Act last = pulse.acts().getLast();
            what.setText(getTranslation(
                    "review.here.act", last.by(), getTranslation("policy.state." + last.state()), last.title()));
        } else if (others.isEmpty()) {
            what.setText("");
        }
        told.accept(pulse);
    }
}
