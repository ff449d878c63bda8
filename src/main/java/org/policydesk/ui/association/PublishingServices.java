package org.policydesk.ui.association;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.policydesk.account.CurrentUser;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.FourEyes;
import org.policydesk.policy.ItemVersions;
import org.policydesk.task.ItemEffects;

/** What bringing items to members needs. */
@SpringComponent
public record PublishingServices(
        ActionItems items,
        ItemVersions versions,
        Approvals approvals,
        FourEyes fourEyes,
        ItemEffects effects,
        CurrentUser user) {}
