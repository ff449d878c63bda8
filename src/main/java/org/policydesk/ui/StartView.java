package org.policydesk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.policydesk.account.CurrentUser;

/** The house's door: leads everybody to their first page. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;

    StartView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<NavigationEntry> entries = NavigationEntry.of(currentUser.require());
        event.forwardTo(entries.isEmpty() ? "password" : entries.getFirst().path());
    }
}
