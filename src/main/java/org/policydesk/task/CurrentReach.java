package org.policydesk.task;

import org.policydesk.account.CurrentUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells how far the person who acts on the current thread reaches. */
@Component
class CurrentReach {
    private final CurrentUser currentUser;

    CurrentReach(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Reach find() {
        return currentUser.find().map(Reach::of).orElseGet(() -> isSystem() ? Reach.system() : Reach.nothing());
    }

    private static boolean isSystem() {
        Authentication acting = SecurityContextHolder.getContext().getAuthentication();
        return acting != null
                && acting.getAuthorities().stream().anyMatch(one -> "ROLE_SYSTEM".equals(one.getAuthority()));
    }
}
