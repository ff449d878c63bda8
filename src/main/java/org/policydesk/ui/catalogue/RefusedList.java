package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.policydesk.catalogue.Refused;

/** What staff did not want of later versions, each with a way back; invisible where there is none. */
final class RefusedList extends Details {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Refused> again;
    private final Div list = new Div();

    /** @param again asks about it once more */
    RefusedList(Consumer<Refused> again) {
        this.again = again;
        setId("catalogue-refused");
        list.addClassName("listing-refused");
        add(list);
    }

    void show(List<Refused> refused) {
        setSummaryText(getTranslation("catalogue.refused", refused.size()));
        setVisible(!refused.isEmpty());
        list.removeAll();
        refused.forEach(one -> list.add(line(one)));
    }

    private Div line(Refused one) {
        Span kind = new Span(getTranslation("catalogue.refused." + one.kind()));
        kind.addClassName("mark");
        Span title = new Span(one.title());
        title.addClassName("desk-secondary");
        Button back = new Button(getTranslation("catalogue.refused.again"), click -> again.accept(one));
        back.setId("again-" + one.listing() + "-" + one.key());
        back.setAriaLabel(back.getText() + " · " + one.item());
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div line = new Div(kind, new Span(one.item()), title, back);
        line.addClassName("programme-acts");
        return line;
    }
}
