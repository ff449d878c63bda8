package org.policydesk.ui.fit;

import org.policydesk.clock.BusinessClock;
import org.policydesk.member.Incidents;
import org.policydesk.member.MemberProfiles;
import org.policydesk.task.Eligibility;
import org.springframework.stereotype.Component;

/** The services behind the page of matched policies. */
@Component
record FitServices(Eligibility eligibility, MemberProfiles profiles, Incidents incidents, BusinessClock clock) {}
