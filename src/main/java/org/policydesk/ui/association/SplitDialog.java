package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.policydesk.policy.ActionItem;

/** Asks where a draft is to be cut: behind one of its clauses, or not at all but copied and then amended. */
final class SplitDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param cut told the place in the document's text
     * @param copy runs if a copy is wanted instead
     */
    SplitDialog(ActionItem item, IntConsumer cut, Runnable copy) {
        setHeaderTitle(getTranslation("review.split.title"));
        setId("split-dialog");
        setWidth("min(680px, 100vw)");
        List<Integer> places = CutPoints.of(item.sentence());
        Paragraph how = new Paragraph(getTranslation(places.isEmpty() ? "review.split.whole" : "review.split.how"));
        how.addClassName("desk-secondary");
        Div choices = new Div();
        choices.addClassName("split-choices");
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            NativeButton choice = choice(item.sentence(), place, i + 1);
            Runnable act = () -> {
                close();
                cut.accept(item.sentenceStart() + place);
            };
            choice.addClickListener(click -> act.run());
            choice.setId("cut-" + (i + 1));
            DialogKeys.listen(this, String.valueOf(i + 1), act::run);
            choices.add(choice);
        }
        Button second = new Button(getTranslation("review.split.copy"), click -> {
            close();
            copy.run();
        });
        second.setId("split-copy");
        second.addThemeVariants(ButtonVariant.TERTIARY);
        DialogKeys.listen(this, "c", second::click);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(how, choices);
        getFooter().add(second, cancel);
    }

    private NativeButton choice(String sentence, int place, int number) {
        Span key = new Span(String.valueOf(number));
        key.addClassName("key");
        Span first = new Span(joined(sentence.substring(0, place)));
        Span mark = new Span("✂");
        mark.addClassName("split-mark");
        mark.getElement().setAttribute("aria-label", getTranslation("review.split.here"));
        mark.getElement().setAttribute("role", "img");
        Span second = new Span(joined(sentence.substring(place)));
        second.addClassName("split-second");
        Div words = new Div(first, mark, second);
        words.addClassName("split-words");
        NativeButton choice = new NativeButton();
        choice.add(key, words);
        choice.addClassName("split-choice");
        return choice;
    }

    private static String joined(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", "");
    }
}
