package org.policydesk.ui.association;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.MissedItems;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Redrafts;
import org.policydesk.policy.ReviewPresence;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.policy.Triage;

/** What the review of a compilation needs. */
@SpringComponent
record ReviewServices(
        SourceDocuments documents,
        Policies policies,
        ActionItems items,
        MissedItems missed,
        Redrafts redrafts,
        Triage triage,
        ReviewPresence presence,
        WorkingCalendars calendars,
        BusinessClock clock) {}
