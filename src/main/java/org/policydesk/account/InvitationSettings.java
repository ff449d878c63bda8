package org.policydesk.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Invitations, {@code desk.invitation.*}.
 *
 * @param validDays for how many days a link works, 1 to 90
 */
@ConfigurationProperties("desk.invitation")
record InvitationSettings(@DefaultValue("14") int validDays) {
    private static final int LONGEST = 90;

    InvitationSettings {
        if (validDays < 1 || validDays > LONGEST) {
            throw new IllegalArgumentException("desk.invitation.valid-days=" + validDays + ": 1 to 90 (须为 1 至 90)");
        }
    }
}
