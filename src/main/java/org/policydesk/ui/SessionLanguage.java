package org.policydesk.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.component.LanguageSwitch;

/**
 * Chinese first: a session begins in Chinese whatever the browser prefers, and goes on in the person's own language once they are known,
 * unless they chose another before they signed in.
 */
@SpringComponent
class SessionLanguage implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String KNOWN = "desk.language.of";

    private final transient CurrentUser currentUser;
    private final transient PersonDirectory directory;

    SessionLanguage(CurrentUser currentUser, PersonDirectory directory) {
        this.currentUser = currentUser;
        this.directory = directory;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(Languages.CHINESE));
        event.getSource().addUIInitListener(init -> currentUser.find().ifPresent(person -> {
            apply(person, init.getUI().getSession());
            init.getUI().setLocale(init.getUI().getSession().getLocale());
        }));
    }

    private void apply(SignedIn person, VaadinSession session) {
        if (!Long.valueOf(person.personId()).equals(session.getAttribute(KNOWN))) {
            session.setAttribute(KNOWN, person.personId());
            if (LanguageSwitch.wasUsedIn(session)) {
                return;
            }
            directory
                    .find(person.personId())
                    .map(contact -> Locale.forLanguageTag(contact.locale()))
                    .ifPresent(session::setLocale);
        }
    }
}
