package org.policydesk.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Only administrators manage association people; staff see to those of companies. */
@Component
class Granting {
    private final CurrentUser currentUser;

    Granting(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @param role of whom the act is about; null for people of companies */
    void require(@Nullable Role role) {
        boolean byAdministrator = currentUser
                .find()
                .map(person -> person.systemRole() == Role.ADMINISTRATOR)
                .orElse(true);
        if (role != null && !byAdministrator) {
            throw new AccessDeniedException("only administrators manage association people");
        }
    }
}
