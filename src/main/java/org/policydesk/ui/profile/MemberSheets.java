package org.policydesk.ui.profile;

import java.util.function.Consumer;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberProfile;
import org.springframework.stereotype.Component;

/** Makes the sheet that shows a member, for the association's page and for the company's own. */
@Component
public class MemberSheets {
    private final ProfileServices services;
    private final BusinessClock clock;

    MemberSheets(ProfileServices services, BusinessClock clock) {
        this.services = services;
        this.clock = clock;
    }

    /**
     * The sheet of one member, read now.
     *
     * @param staff whether particulars may be changed too
     * @param shown told the profile each time that it was read
     * @throws org.policydesk.member.MemberNotFoundException if there is no such member within the reader's reach
     */
    public MemberSheet of(long memberId, boolean staff, Consumer<MemberProfile> shown) {
        return new MemberSheet(services, memberId, staff, clock.today(), shown);
    }
}
