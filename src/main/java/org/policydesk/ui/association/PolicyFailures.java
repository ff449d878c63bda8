package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.eligibility.InvalidCriterionException;
import org.policydesk.policy.ApprovalRefusedException;
import org.policydesk.policy.InvalidItemException;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.LocalDueNotFoundException;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.SubmissionNotFoundException;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.rule.RuleProblem;

/** Does something with an item and says in words why it was refused, if it was. */
final class PolicyFailures {
    private PolicyFailures() {}

    /** What the work gave, or null after the reader was told why it failed. */
    static <T> @Nullable T telling(Component at, Supplier<T> work) {
        try {
            return work.get();
        } catch (StaleItemException e) {
            Messages.failure(
                    at, "policy.stale", e.changedBy().isEmpty() ? at.getTranslation("policy.system") : e.changedBy());
        } catch (ApprovalRefusedException e) {
            Messages.failure(at, "life.refused." + e.why());
        } catch (SubmissionNotFoundException e) {
            Messages.failure(at, "life.refused.NOT_WAITING");
        } catch (ItemNotFoundException e) {
            Messages.failure(at, "policy.item.notFound");
        } catch (LocalDueNotFoundException e) {
            Messages.failure(at, "policy.local.notFound");
        } catch (InvalidItemException e) {
            Messages.failure(at, "policy.invalid." + e.reason(), at.getTranslation("policy.field." + e.field()));
        } catch (InvalidRuleException e) {
            Messages.failure(at, "policy.invalid.rule", new RuleProblem(at::getTranslation).say(e));
        } catch (InvalidCriterionException e) {
            Messages.failure(at, "policy.invalid.criterion");
        }
        return null;
    }
}
