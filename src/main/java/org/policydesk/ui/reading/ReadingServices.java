package org.policydesk.ui.reading;

import org.policydesk.policy.Policies;
import org.policydesk.policy.PublishedPolicies;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.Proposals;
import org.policydesk.policy.programme.PublishedProgrammes;
import org.policydesk.ui.association.RepealServices;
import org.springframework.stereotype.Component;

/** The services behind a policy's page: what staff read, and what everybody may. */
@Component
record ReadingServices(
        Policies all,
        PublishedPolicies published,
        Programmes programmes,
        PublishedProgrammes publishedProgrammes,
        Proposals proposals,
        Editions editions,
        RepealServices repeals) {}
