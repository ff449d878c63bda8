package org.policydesk.reminder;

import java.time.LocalTime;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How everybody wants to be written to. */
@Service
@ForSignedIn
@Transactional
public class OwnReminders {
    private final MailChoices choices;
    private final PlanRules rules;
    private final CurrentUser currentUser;

    OwnReminders(MailChoices choices, PlanRules rules, CurrentUser currentUser) {
        this.choices = choices;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /** What the person chose. */
    @Transactional(readOnly = true)
    public MailChoice choice() {
        return choices.of(currentUser.require().personId());
    }

    /** The hour that holds for people who chose none. */
    @Transactional(readOnly = true)
    public LocalTime usualHour() {
        return rules.book().ofAssociation().hour();
    }

    /** Chooses; what is planned already follows with the next tick. */
    public void choose(MailChoice choice) {
        choices.put(currentUser.require().personId(), choice);
    }
}
