package org.policydesk.ui.tour;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;

/** The tours, one for each way of using the desk; five steps each. */
public enum Tour {
    /** Who decides for a company. */
    MANAGER(
            new TourStep("board", "#today-first"),
            new TourStep("board", ".board-tabs"),
            new TourStep("board", "[id^='card-']"),
            new TourStep("eligibility", "#fit-tabs"),
            new TourStep("profile", ".desk-page h1")),
    /** Who does the work in a company. */
    MEMBER(
            new TourStep("board", "#today-first"),
            new TourStep("board", "[id^='card-']"),
            new TourStep("board", ".board-bar"),
            new TourStep("eligibility", "#fit-tabs"),
            new TourStep("my-reminders", ".desk-frame h1")),
    /** Who sees to several companies. */
    GROUP(
            new TourStep("board", "#company-switch"),
            new TourStep("board", "#today-first"),
            new TourStep("board", ".board-tabs"),
            new TourStep("board", "[id^='card-']"),
            new TourStep("eligibility", "#fit-tabs")),
    /** The association's staff. */
    STAFF(
            new TourStep("today", "#to-urge"),
            new TourStep("documents", "#document-upload"),
            new TourStep("items", "#items"),
            new TourStep("tasks", ".task-filters"),
            new TourStep("outbox", "#outbox-grid")),
    /** Who leads the association. */
    LEADER(
            new TourStep("cockpit", ".figures"),
            new TourStep("cockpit", "#cockpit-funnel"),
            new TourStep("cockpit", "#cockpit-missed"),
            new TourStep("recommendations", ".desk-frame h1"),
            new TourStep("programmes", ".desk-frame h1")),
    /** Who sees to the installation. */
    ADMINISTRATOR(
            new TourStep("people", "#people-grid"),
            new TourStep("people", "#person-invite"),
            new TourStep("reminder-plans", ".desk-frame h1"),
            new TourStep("calendar", ".desk-frame h1"),
            new TourStep("status", ".desk-frame h1"));

    /** The parameter of an address that begins the tour of that name. */
    static final String PARAMETER = "tour";

    private final List<TourStep> steps;

    Tour(TourStep... steps) {
        this.steps = List.of(steps);
    }

    /** The tours of somebody's pages; the first is the one for them, none for somebody without any role. */
    public static List<Tour> of(SignedIn person) {
        if (person.isStaff()) {
            return person.systemRole() == Role.ADMINISTRATOR
                    ? List.of(ADMINISTRATOR, STAFF, LEADER)
                    : List.of(STAFF, LEADER);
        }
        Long company = person.companyId();
        if (company == null) {
            return List.of();
        }
        if (person.memberships().size() > 1) {
            return List.of(GROUP);
        }
        return List.of(person.manages(company) ? MANAGER : MEMBER);
    }

    static Optional<Tour> named(String word) {
        return Arrays.stream(values()).filter(tour -> tour.word().equals(word)).findFirst();
    }

    /** The page that it begins on. */
    public String path() {
        return steps.getFirst().path();
    }

    /** What makes an address of {@link #path} begin it. */
    public QueryParameters parameters() {
        return QueryParameters.of(PARAMETER, word());
    }

    /** The key of its name in the bundles. */
    public String nameKey() {
        return "tour." + word();
    }

    List<TourStep> steps() {
        return steps;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
