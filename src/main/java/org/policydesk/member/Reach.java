package org.policydesk.member;

import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Which members the acting person reaches: staff and the system all, people of a company their own. Guests never get this far,
 * the services turn them away.
 */
@Component
class Reach {
    private final CurrentUser currentUser;

    Reach(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The one company that readings are limited to; null: not limited. */
    @Nullable
    Long tenant() {
        return seesAll() ? null : Long.valueOf(currentUser.requireCompany());
    }

    /** Whether the person may change the facts of a member that they can see. */
    boolean mayRecord(long memberId) {
        return seesAll()
                || currentUser.find().filter(person -> person.manages(memberId)).isPresent();
    }

    /**
     * Lets pass who may change facts.
     *
     * @throws MemberNotFoundException for another company's people
     * @throws AccessDeniedException for the company's people who are not managers
     */
    void requireRecording(long memberId) {
        Long tenant = tenant();
        if (tenant != null && tenant != memberId) {
            throw new MemberNotFoundException(memberId);
        }
        if (!mayRecord(memberId)) {
            throw new AccessDeniedException("only managers record facts");
        }
    }

    @Nullable
    Long personIdOrNull() {
        return currentUser.personIdOrNull();
    }

    private boolean seesAll() {
        return currentUser.find().map(person -> person.isStaff()).orElse(true);
    }
}
