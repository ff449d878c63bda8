package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.programme.CopyOffer;
import org.policydesk.policy.programme.EditionCopies;
import org.policydesk.ui.programme.CopyDialog;

/** Tells on an item's page that the round before is there to take over from. Invisible where there is none. */
final class CopyNote extends Section {
    private static final long serialVersionUID = 1L;

    private final transient EditionCopies copies;
    private final LocalDate today;
    private final transient Runnable changed;

    CopyNote(EditionCopies copies, LocalDate today, Runnable changed) {
        this.copies = copies;
        this.today = today;
        this.changed = changed;
        addClassNames("panel", "copy-note");
        setId("copy-note");
        setVisible(false);
    }

    void show(ActionItem item) {
        removeAll();
        copies.offer(item.id()).ifPresent(this::offer);
        setVisible(getComponentCount() > 0);
    }

    private void offer(CopyOffer offer) {
        Span text = new Span(getTranslation(
                "programme.copy.offer", offer.label(), offer.differing().size()));
        Button open = new Button(
                getTranslation("programme.copy"),
                click -> new CopyDialog(this, List.of(offer), copies, today, changed).open());
        open.addThemeVariants(ButtonVariant.SMALL);
        open.setId("copy-open");
        Anchor earlier = new Anchor("items/" + offer.earlier().id(), getTranslation("programme.copy.see"));
        Div acts = new Div(open, earlier);
        acts.addClassName("programme-acts");
        add(text, acts);
    }
}
