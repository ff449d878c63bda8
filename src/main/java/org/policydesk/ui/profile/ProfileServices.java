package org.policydesk.ui.profile;

import org.policydesk.member.CatalogueProducts;
import org.policydesk.member.EvidenceFiles;
import org.policydesk.member.Incidents;
import org.policydesk.member.MemberProfiles;
import org.policydesk.member.RecordedEvents;
import org.policydesk.task.StartedPeriods;
import org.springframework.stereotype.Component;

/** The services behind a profile's parts. */
@Component
record ProfileServices(
        MemberProfiles profiles,
        CatalogueProducts products,
        Incidents incidents,
        RecordedEvents events,
        StartedPeriods periods,
        EvidenceFiles evidence) {}
