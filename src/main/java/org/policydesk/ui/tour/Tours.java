package org.policydesk.ui.tour;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.OwnAccount;
import org.springframework.beans.factory.annotation.Value;

/** Who is on which tour, for as long as their session lasts, and who has seen enough, for good. Used within a session's requests. */
@SpringComponent
public class Tours {
    private final OwnAccount account;
    private final CurrentUser currentUser;
    private final boolean shown;

    Tours(OwnAccount account, CurrentUser currentUser, @Value("${desk.tour}") boolean shown) {
        this.account = account;
        this.currentUser = currentUser;
        this.shown = shown;
    }

    /** What a session remembers; without a place the person has been asked already. */
    private record Kept(Optional<TourPlace> place) {}

    /** Where the person is; at first the beginning of their own tour, unless they have seen enough of it before. */
    Optional<TourPlace> present() {
        if (currentUser.mustChangePassword()) {
            return Optional.empty();
        }
        Kept kept = VaadinSession.getCurrent().getAttribute(Kept.class);
        if (kept == null) {
            List<Tour> own = Tour.of(currentUser.require());
            boolean begins = shown && !own.isEmpty() && !account.hasSeenTour();
            kept = keep(begins ? Optional.of(new TourPlace(own.getFirst(), 0)) : Optional.empty());
        }
        return kept.place();
    }

    /** Begins one of the person's tours; another is none of theirs, and nothing happens. */
    void begin(Tour tour) {
        if (Tour.of(currentUser.require()).contains(tour)) {
            keep(Optional.of(new TourPlace(tour, 0)));
        }
    }

    void go(TourPlace place) {
        keep(Optional.of(place));
    }

    /** Ends it, and shows none by itself any more. */
    void end() {
        keep(Optional.empty());
        account.tourSeen();
    }

    private static Kept keep(Optional<TourPlace> place) {
        Kept kept = new Kept(place);
        VaadinSession.getCurrent().setAttribute(Kept.class, kept);
        return kept;
    }
}
