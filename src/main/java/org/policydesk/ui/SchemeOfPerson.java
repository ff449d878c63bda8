package org.policydesk.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jsoup.nodes.Element;
import org.policydesk.account.ColourScheme;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.OwnAccount;

/** Light or dark as the person chose it, in the page itself, so that it is never painted the other way first. */
@SpringComponent
class SchemeOfPerson implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient OwnAccount ownAccount;

    SchemeOfPerson(CurrentUser currentUser, OwnAccount ownAccount) {
        this.currentUser = currentUser;
        this.ownAccount = ownAccount;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> currentUser.find().ifPresent(person -> paint(page)));
    }

    private void paint(IndexHtmlResponse page) {
        ColourScheme scheme = ownAccount.colourScheme();
        Element html = page.getDocument().selectFirst("html");
        if (scheme != ColourScheme.SYSTEM && html != null) {
            ColorScheme.Value value = value(scheme);
            html.attr("theme", value.getThemeValue()).attr("style", "color-scheme: " + value.getValue());
        }
    }

    static ColorScheme.Value value(ColourScheme scheme) {
        return switch (scheme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
