package org.policydesk.ui.help;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.tour.Tour;

/** What a page is for, what one does there, its keys, and where to read on. */
final class HelpDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param keys the page's own, none where it has none
     * @param guide the address of its place in a guide
     * @param tour the reader's own, to begin it again
     */
    HelpDialog(HelpTopic topic, List<PageKey> keys, Optional<String> guide, Optional<Tour> tour) {
        Words words = Words.of(this);
        setHeaderTitle(getTranslation("help.title"));
        setId("help-dialog");
        setWidth("34rem");
        setMaxWidth("100%");
        OrderedList things = new OrderedList();
        things.addClassName("help-things");
        topic.things(words).forEach(thing -> things.add(new ListItem(thing)));
        add(new Paragraph(topic.purpose(words)), things);
        if (!keys.isEmpty()) {
            H3 heading = new H3(getTranslation("help.keys"));
            heading.addClassName("help-heading");
            add(heading, list(keys));
        }
        guide.ifPresent(address -> getFooter().add(link(address)));
        tour.ifPresent(own -> getFooter().add(button(own)));
        Button close = new Button(getTranslation("help.close"), click -> close());
        close.setId("help-close");
        getFooter().add(close);
    }

    private DescriptionList list(List<PageKey> keys) {
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (PageKey key : keys) {
            DescriptionList.Term caps = new DescriptionList.Term();
            for (String cap : key.caps()) {
                Span one = new Span(cap);
                one.addClassName("key");
                caps.add(one);
            }
            list.add(caps, new DescriptionList.Description(getTranslation(key.textKey())));
        }
        return list;
    }

    /** The guide opens beside the page, which stays as it is. */
    private Anchor link(String address) {
        Anchor guide = new Anchor(address, getTranslation("help.guide.open"), AnchorTarget.BLANK);
        guide.setId("help-guide");
        guide.addClassName("help-guide");
        return guide;
    }

    private Button button(Tour tour) {
        Button start = new Button(getTranslation("help.tour"), click -> {
            close();
            UI.getCurrent().navigate(tour.path(), tour.parameters());
        });
        start.setId("help-tour");
        start.addThemeVariants(ButtonVariant.TERTIARY);
        return start;
    }
}
