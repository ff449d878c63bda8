package org.policydesk.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.policydesk.policy.programme.Edition;
import org.policydesk.policy.programme.Editions;
import org.policydesk.ui.component.Messages;

/** What staff may do with a round: say anew which it is, move it, take it out, the last to be undone. */
final class RoundActs {
    private final Component page;
    private final Editions editions;
    private final Runnable changed;

    RoundActs(Component page, Editions editions, Runnable changed) {
        this.page = page;
        this.editions = editions;
        this.changed = changed;
    }

    Div of(Edition edition) {
        Div acts = new Div(
                button("programme.round.relabel", "relabel", edition, () -> relabel(edition)),
                button("programme.round.older", "older", edition, () -> editions.move(edition.id(), true)),
                button("programme.round.newer", "newer", edition, () -> editions.move(edition.id(), false)),
                button("programme.round.leave", "leave", edition, () -> leave(edition)));
        acts.addClassName("programme-acts");
        return acts;
    }

    private Button button(String key, String id, Edition edition, Runnable act) {
        Button button = new Button(page.getTranslation(key), click -> {
            act.run();
            changed.run();
        });
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
        Long item = edition.itemId();
        Runnable undo = () -> {
            if (item == null) {
                editions.join(edition.programmeId(), edition.policyId(), edition.label());
            } else {
                editions.joinItem(edition.programmeId(), item, edition.label());
            }
            changed.run();
        };
        Messages.undoable(page, undo, "programme.round.left", edition.label());
    }
}
