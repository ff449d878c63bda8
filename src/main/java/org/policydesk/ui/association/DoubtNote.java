package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;

/** What of an item from the catalogue is not certain, on its own page, for as long as nobody has published it. */
final class DoubtNote extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<ItemState> BEFORE = Set.of(ItemState.DRAFT, ItemState.ACCEPTED);

    private final transient Catalogue catalogue;

    DoubtNote(Catalogue catalogue) {
        this.catalogue = catalogue;
        setId("item-doubt");
        addClassNames("panel", "doubt-note");
        setVisible(false);
    }

    void show(ActionItem item) {
        removeAll();
        if (BEFORE.contains(item.state())) {
            catalogue.doubts(List.of(item.id())).values().forEach(this::say);
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(String doubt) {
        Span said = new Span(getTranslation("catalogue.doubt", doubt));
        said.addClassName("listing-doubt");
        Span next = new Span(getTranslation("catalogue.doubt.next"));
        next.addClassName("desk-secondary");
        add(said, next);
    }
}
