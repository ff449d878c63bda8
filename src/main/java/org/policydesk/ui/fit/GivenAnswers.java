package org.policydesk.ui.fit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.policydesk.ui.component.Panel;

/** What the reader answered since the page was opened; each answer can be taken back. */
class GivenAnswers extends Panel {
    private final UnorderedList list = new UnorderedList();

    GivenAnswers(String title) {
        super(title);
        setId("fit-given");
        list.addClassName("fit-given");
        add(list);
        setVisible(false);
    }

    /**
     * Adds an answer, the latest first.
     *
     * @param undo takes it back, and then calls what it is given
     */
    Given add(String words, Consumer<Given> undo) {
        Given given = new Given(words, undo);
        list.addComponentAsFirst(given);
        setVisible(true);
        return given;
    }

    /** One answer. */
    final class Given extends ListItem {
        private Given(String words, Consumer<Given> undo) {
            Button button = new Button(getTranslation("component.undo"), click -> undo.accept(this));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("component.undo") + getTranslation("company.colon") + words);
            add(new Span(words), button);
        }

        void takenBack() {
            list.remove(this);
            GivenAnswers.this.setVisible(list.getChildren().findAny().isPresent());
        }
    }
}
