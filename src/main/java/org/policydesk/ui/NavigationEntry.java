package org.policydesk.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;

/**
 * A place that one can go to.
 *
 * @param textKey its name in the bundle
 * @param path its address
 */
record NavigationEntry(String textKey, String path, VaadinIcon icon) {
    static List<NavigationEntry> of(SignedIn person) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (person.companyId() != null) {
            entries.add(new NavigationEntry("shell.nav.board", "board", VaadinIcon.TASKS));
            entries.add(new NavigationEntry("shell.nav.fit", "eligibility", VaadinIcon.CHECK_SQUARE_O));
            entries.add(new NavigationEntry("shell.nav.profile", "profile", VaadinIcon.BUILDING));
        }
        if (person.isStaff()) {
            entries.add(new NavigationEntry("shell.nav.today", "today", VaadinIcon.SUN_O));
            entries.add(new NavigationEntry("shell.nav.tasks", "tasks", VaadinIcon.TASKS));
            entries.add(new NavigationEntry("shell.nav.recommendations", "recommendations", VaadinIcon.THUMBS_UP_O));
            entries.add(new NavigationEntry("shell.nav.cockpit", "cockpit", VaadinIcon.DASHBOARD));
            entries.add(new NavigationEntry("shell.nav.documents", "documents", VaadinIcon.FILE_TEXT_O));
            entries.add(new NavigationEntry("shell.nav.items", "items", VaadinIcon.LIST_OL));
            entries.add(new NavigationEntry("shell.nav.library", "library", VaadinIcon.ARCHIVE));
            entries.add(new NavigationEntry("shell.nav.programmes", "programmes", VaadinIcon.CLUSTER));
            entries.add(new NavigationEntry("shell.nav.members", "members", VaadinIcon.BUILDING));
            entries.add(new NavigationEntry("shell.nav.calendar", "calendar", VaadinIcon.CALENDAR));
            entries.add(new NavigationEntry("shell.nav.outbox", "outbox", VaadinIcon.ENVELOPE_O));
            entries.add(new NavigationEntry("shell.nav.people", "people", VaadinIcon.USERS));
        }
        if (person.systemRole() == Role.ADMINISTRATOR) {
            entries.add(new NavigationEntry("shell.nav.status", "status", VaadinIcon.HEART_O));
        }
        return entries;
    }

    /** What a phone shows below, in that order; a company's calendar of tasks is a place of its own there. */
    static List<NavigationEntry> atThumb(SignedIn person) {
        List<NavigationEntry> entries = new ArrayList<>(of(person));
        // Looked at on a wide screen; a phone has them in the drawer.
        entries.removeIf(entry -> Set.of("cockpit", "recommendations", "status").contains(entry.path()));
        if (person.companyId() != null) {
            entries.add(1, new NavigationEntry("shell.nav.boardCalendar", "board?view=calendar", VaadinIcon.CALENDAR));
        }
        return entries;
    }
}
