package org.policydesk.ui.association;

import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemEndings;
import org.policydesk.policy.Policies;
import org.policydesk.policy.PublishedPolicies;
import org.policydesk.policy.Supersessions;
import org.policydesk.task.ItemEffects;
import org.springframework.stereotype.Component;

/** What showing and deciding repeals needs. */
@Component
public record RepealServices(
        Supersessions supersessions,
        ItemEndings endings,
        ActionItems items,
        Policies policies,
        PublishedPolicies published,
        ItemEffects effects,
        CurrentUser user,
        BusinessClock clock) {}
