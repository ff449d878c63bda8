package org.policydesk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.ui.tour.Tour;
import org.policydesk.ui.tour.Tours;

/** The house's door: leads everybody to their first page, and whoever came by a door of the demo to that door's. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient Tours tours;

    StartView(CurrentUser currentUser, Tours tours) {
        this.currentUser = currentUser;
        this.tours = tours;
    }

    /** A page that somebody asked for before they signed in, by their address. */
    private record Wanted(String email, String page) {}

    /**
     * If the person of that address signs in next in this session, they come to that page and are shown round from there; empty: to
     * their first.
     */
    static void leadTo(String email, String page) {
        VaadinSession.getCurrent().setAttribute(Wanted.class, page.isEmpty() ? null : new Wanted(email, page));
    }

    /** Whoever reached a page is led nowhere else any more. */
    static void arrived() {
        VaadinSession.getCurrent().setAttribute(Wanted.class, null);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wanted wanted = VaadinSession.getCurrent().getAttribute(Wanted.class);
        arrived();
        if (wanted != null
                && wanted.email().equalsIgnoreCase(currentUser.require().email())) {
            event.forwardTo(wanted.page(), tourFrom(wanted.page()));
            return;
        }
        List<NavigationEntry> entries = NavigationEntry.of(currentUser.require());
        event.forwardTo(entries.isEmpty() ? "password" : entries.getFirst().path());
    }

    private QueryParameters tourFrom(String page) {
        return tours.firstTime()
                ? Tour.of(currentUser.require()).stream()
                        .filter(tour -> tour.path().equals(page))
                        .map(Tour::parameters)
                        .findFirst()
                        .orElse(QueryParameters.empty())
                : QueryParameters.empty();
    }
}
