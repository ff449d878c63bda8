package org.policydesk.ui.profile;

import java.time.LocalDate;
import org.policydesk.ui.component.Quantities;
import org.springframework.stereotype.Component;

/** Lets other pages ask for a title (资质) that a member was given, in the profile's own form. */
@Component
public class TitleRecording {
    private final ProfileServices services;

    TitleRecording(ProfileServices services) {
        this.services = services;
    }

    /**
     * Opens the form; staff and the member's managers may save it.
     *
     * @param key a qualification of the fact dictionary
     * @param today the business day
     * @param saved told once it is on the profile
     */
    public void ask(String key, long memberId, LocalDate today, Runnable saved) {
        ProfileActs acts = new ProfileActs(services, memberId, saved);
        com.vaadin.flow.component.UI at = com.vaadin.flow.component.UI.getCurrent();
        new QualificationDialog(key, new Quantities(at::getTranslation).name(key), acts, today).open();
    }
}
