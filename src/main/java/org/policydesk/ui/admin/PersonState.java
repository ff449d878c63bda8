package org.policydesk.ui.admin;

import org.jspecify.annotations.Nullable;
import org.policydesk.account.Invitation;
import org.policydesk.account.Person;

/** Where an account stands, as people look for it. */
enum PersonState {
    /** 待接受: invited, and the link works. */
    INVITED,
    /** 邀请已过期 */
    EXPIRED,
    /** 在用 */
    ACTIVE,
    /** 已停用 */
    INACTIVE;

    static PersonState of(Person person, @Nullable Invitation latest) {
        if (!person.active()) {
            return INACTIVE;
        }
        if (latest == null || !latest.isAwaited()) {
            return ACTIVE;
        }
        return latest.state() == Invitation.State.OPEN ? INVITED : EXPIRED;
    }
}
