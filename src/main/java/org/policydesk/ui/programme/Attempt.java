package org.policydesk.ui.programme;

import com.vaadin.flow.component.Component;
import org.policydesk.policy.programme.InvalidProgrammeException;
import org.policydesk.policy.programme.ProgrammeNotFoundException;
import org.policydesk.ui.component.Messages;

/** Does what staff ask of programmes; what cannot be is told in words. */
public final class Attempt {
    private Attempt() {}

    /** @return whether it was done */
    public static boolean of(Component page, Runnable act) {
        try {
            act.run();
            return true;
        } catch (InvalidProgrammeException e) {
            Messages.failure(page, "programme.invalid." + e.field() + "." + e.reason());
        } catch (ProgrammeNotFoundException e) {
            Messages.failure(page, "programme.gone");
        }
        return false;
    }
}
