package org.policydesk.ui.tour;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.OwnAccount;
import org.springframework.core.env.Environment;

/** Who is on which tour, for as long as their session lasts, and who has seen enough, for good. Used within a session's requests. */
@SpringComponent
public class Tours {
    private final OwnAccount account;
    private final CurrentUser currentUser;
    private final Environment settings;

    Tours(OwnAccount account, CurrentUser currentUser, Environment settings) {
        this.account = account;
        this.currentUser = currentUser;
        this.settings = settings;
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
            boolean begins = !own.isEmpty() && firstTime();
            kept = keep(begins ? Optional.of(new TourPlace(own.getFirst(), 0)) : Optional.empty());
        }
        return kept.place();
    }

    /** Whether the person is to be shown round by itself: it is wanted here, and they have not seen enough before. */
    public boolean firstTime() {
        return settings.getRequiredProperty("desk.tour", Boolean.class) && !account.hasSeenTour();
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
