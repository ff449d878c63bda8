package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.member.MemberChangedException;
import org.policydesk.member.MemberProfiles;
import org.policydesk.ui.component.Messages;

/** Does things to the member that a page shows, and has the page read it anew. */
final class ProfileActs {
    private final ProfileServices services;
    private final long memberId;
    private final Runnable reload;

    ProfileActs(ProfileServices services, long memberId, Runnable reload) {
        this.services = services;
        this.memberId = memberId;
        this.reload = reload;
    }

    /** An act on the member with that number. */
    interface Act {
        void on(MemberProfiles profiles, long memberId);
    }

    ProfileServices services() {
        return services;
    }

    long memberId() {
        return memberId;
    }

    /** Does it and says so. */
    void run(Component at, Act act, String done, Object... args) {
        if (attempt(at, act)) {
            Messages.success(at, done, args);
        }
    }

    /** Does it, says so, and offers to do the contrary. */
    void undoable(Component at, Act act, Act undo, String done, Object... args) {
        if (attempt(at, act)) {
            Messages.undoable(at, () -> attempt(at, undo), done, args);
        }
    }

    /** Does it where faults are shown at fields: they come back as exceptions. */
    void strictly(Act act) {
        act.on(services.profiles(), memberId);
        reload.run();
    }

    private boolean attempt(Component at, Act act) {
        try {
            strictly(act);
            return true;
        } catch (InvalidMemberException e) {
            Messages.failure(at, e.reasonKey(), e.arguments());
        } catch (MemberChangedException e) {
            Messages.failure(at, "member.changed");
        }
        return false;
    }
}
