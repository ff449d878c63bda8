package org.policydesk.task;

import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.programme.ProgrammeDetail;

/**
 * A programme (政策专项) whose next round a company should watch for (观察): nothing is due yet, and no task is made of it.
 *
 * @param programme with the expectation in its outlook
 * @param last the item of the last round whose conditions were judged
 * @param outcome how the company meets them today; never 不符合
 */
public record ProgrammeWatch(ProgrammeDetail programme, ActionItem last, Outcome outcome) {}
