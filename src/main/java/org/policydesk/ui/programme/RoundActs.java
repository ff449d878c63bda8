package org.policydesk.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.policy.programme.CopyOffer;
import org.policydesk.policy.programme.Edition;
import org.policydesk.policy.programme.EditionCopies;
import org.policydesk.policy.programme.Editions;
import org.policydesk.ui.component.Messages;

/** What staff may do with a round: say anew which it is, move it, take it out, the last to be undone. */
final class RoundActs {
    private final Component page;
    private final Editions editions;
    private final EditionCopies copies;
    private final String programme;
    private final LocalDate today;
    private final Runnable changed;

    /** @param programme the name of the programme whose rounds these are */
    RoundActs(
            Component page,
            Editions editions,
            EditionCopies copies,
            String programme,
            LocalDate today,
            Runnable changed) {
        this.page = page;
        this.editions = editions;
        this.copies = copies;
        this.programme = programme;
        this.today = today;
        this.changed = changed;
    }

    /** @param follows whether there is a round before it to take over from */
    Div of(Edition edition, boolean follows) {
        Div acts = new Div();
        if (follows) {
            Button copy = button("programme.copy", "copy", edition, () -> copy(edition));
            copy.removeThemeVariants(ButtonVariant.TERTIARY);
            acts.add(copy);
        }
        acts.add(
                button("programme.round.relabel", "relabel", edition, () -> relabel(edition)),
                button("programme.round.older", "older", edition, () -> move(edition, true)),
                button("programme.round.newer", "newer", edition, () -> move(edition, false)),
                button("programme.round.leave", "leave", edition, () -> leave(edition)));
        acts.addClassName("programme-acts");
        return acts;
    }

    private void copy(Edition edition) {
        List<CopyOffer> offers = copies.offers(edition.programmeId(), edition.id());
        if (offers.isEmpty()) {
            Messages.failure(page, "programme.copy.nothing");
        } else {
            new CopyDialog(page, offers, copies, today, changed).open();
        }
    }

    private void move(Edition edition, boolean older) {
        Attempt.of(page, () -> editions.move(edition.id(), older));
        changed.run();
    }

    private Button button(String key, String id, Edition edition, Runnable act) {
        Button button = new Button(page.getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setId("round-" + id + "-" + edition.id());
        button.setAriaLabel(page.getTranslation(key) + " · " + edition.label());
        return button;
    }

    private void relabel(Edition edition) {
        new NameDialog(
                        page.getTranslation("programme.round.relabel"),
                        page.getTranslation("programme.round.label"),
                        edition.label(),
                        label -> {
                            editions.relabel(edition.id(), label);
                            changed.run();
                        })
                .open();
    }

    private void leave(Edition edition) {
        editions.leave(edition.id());
        changed.run();
        Runnable undo = () -> {
            Attempt.of(page, () -> editions.putBack(edition, programme));
            changed.run();
        };
        Messages.undoable(page, undo, "programme.round.left", edition.label());
    }
}
