package org.policydesk.task;

import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;

/**
 * An item that concerns a company without being a task of its own.
 *
 * @param outcome how the company meets the item's conditions today; never 不符合
 */
public record CompanyItem(ActionItem item, Outcome outcome) {}
