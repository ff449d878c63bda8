package org.policydesk.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.tour.Tour;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** 帮助, in the frame of every page: opens what is to be said of the page that is shown now. The key ? does the same. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@JsModule("context://js/help.js")
public class HelpButton extends Button {
    private static final long serialVersionUID = 1L;

    private final transient Guides guides;
    private final transient CurrentUser currentUser;
    private @Nullable Component page;

    HelpButton(Guides guides, CurrentUser currentUser) {
        this.guides = guides;
        this.currentUser = currentUser;
        Span word = new Span(getTranslation("help.button"));
        word.addClassName("wide-only");
        Icon sign = VaadinIcon.QUESTION_CIRCLE_O.create();
        sign.getElement().setAttribute("slot", "prefix");
        getElement().appendChild(sign.getElement(), word.getElement());
        addClassName("desk-help");
        addThemeVariants(ButtonVariant.TERTIARY);
        setId("help");
        setAriaLabel(getTranslation("help.button"));
        setTooltipText(getTranslation("help.tip"));
        getElement().setAttribute("data-help", "");
        addClickListener(click -> open());
    }

    /** Tells of this page from now on; of a page of which there is nothing to tell the button is not shown. */
    public void tellOf(Component shown) {
        page = shown;
        setVisible(HelpTopic.of(shown.getClass()).isPresent());
    }

    private void open() {
        Component shown = page;
        if (shown != null) {
            HelpTopic.of(shown.getClass())
                    .ifPresent(topic -> dialog(topic, shown).open());
        }
    }

    private HelpDialog dialog(HelpTopic topic, Component shown) {
        SignedIn reader = currentUser.require();
        return new HelpDialog(
                topic,
                shown instanceof WithKeys keys ? keys.keys() : List.of(),
                guides.address(topic, reader, getLocale()),
                Tour.of(reader).stream().findFirst());
    }
}
