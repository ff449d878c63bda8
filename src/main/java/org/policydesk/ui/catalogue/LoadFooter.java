package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** The foot of the catalogue: how many are chosen, how far loading is, and the button. */
final class LoadFooter extends Footer {
    private static final long serialVersionUID = 1L;

    private final Span sum = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button load;

    LoadFooter(Runnable act) {
        load = new Button(getTranslation("catalogue.load"), click -> act.run());
        load.setId("catalogue-load");
        load.addThemeVariants(ButtonVariant.PRIMARY);
        sum.setId("catalogue-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("catalogue.progress"));
        addClassName("catalogue-footer");
        add(sum, bar, load);
    }

    /** @param hidden how many of them the search does not let through */
    void show(int chosen, long hidden) {
        sum.setText(
                hidden == 0
                        ? getTranslation("catalogue.chosen", chosen)
                        : getTranslation("catalogue.chosen.hidden", chosen, hidden));
        load.setEnabled(chosen > 0);
    }

    void begin(int all) {
        load.setEnabled(false);
        bar.setMax(all);
        bar.setValue(0);
        bar.setVisible(true);
        reached(0, all);
    }

    void reached(int done, int all) {
        bar.setValue(Math.min(done, bar.getMax()));
        sum.setText(getTranslation("catalogue.loading", done, all));
    }

    void end() {
        bar.setVisible(false);
    }
}
