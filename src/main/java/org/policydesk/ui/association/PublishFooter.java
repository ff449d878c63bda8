package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** The foot of publishing: what is chosen and what that makes, how far it is, and the button. */
final class PublishFooter extends Footer {
    private static final long serialVersionUID = 1L;

    private final Span sum = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button publish;
    private int done;
    private int failed;

    PublishFooter(Runnable ask) {
        publish = new Button(getTranslation("review.publish.chosen"), click -> ask.run());
        publish.setId("publish-chosen");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        sum.setId("publish-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("review.publish.progress"));
        Span keys = new Span(getTranslation("review.publish.keys"));
        keys.addClassNames("desk-secondary", "review-keys");
        add(sum, bar, keys, publish);
        addClassName("review-footer");
    }

    void show(PublishList list) {
        int chosen = list.chosen().size();
        sum.setText(getTranslation("review.publish.sum", chosen, list.size(), list.tasks(), list.members()));
        publish.setEnabled(chosen > 0);
    }

    void begin(int items) {
        done = 0;
        failed = 0;
        publish.setEnabled(false);
        bar.setMax(items);
        bar.setValue(0);
        bar.setVisible(true);
    }

    void reached(boolean well) {
        done += well ? 1 : 0;
        failed += well ? 0 : 1;
        bar.setValue(done + failed);
    }

    void end() {
        bar.setVisible(false);
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }
}
