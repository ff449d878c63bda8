package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.eligibility.InvalidCriterionException;
import org.policydesk.policy.ApprovalRefusedException;
import org.policydesk.policy.InvalidItemException;
import org.policydesk.policy.InvalidRepealException;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.policy.LocalDueNotFoundException;
import org.policydesk.policy.PolicyNotFoundException;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.SubmissionNotFoundException;
import org.policydesk.policy.programme.InvalidProgrammeException;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.rule.RuleProblem;
import org.slf4j.LoggerFactory;

/** Does something with an item and says in words why it was refused, if it was. */
public final class PolicyFailures {
    private PolicyFailures() {}

    /** What the work gave, or null after the reader was told why it failed. */
    public static <T> @Nullable T telling(Component at, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            Message message = message(at, e);
            if (message == null) {
                throw e;
            }
            Messages.failure(at, message.key(), message.args());
            return null;
        }
    }

    /** The same, where somebody else's change is dealt with otherwise than by a message. */
    static <T> @Nullable T telling(Component at, Supplier<T> work, Consumer<StaleItemException> stale) {
        try {
            return work.get();
        } catch (StaleItemException e) {
            stale.accept(e);
            return null;
        } catch (RuntimeException e) {
            return telling(at, () -> {
                throw e;
            });
        }
    }

    /** Why it was refused, in words. */
    static String words(Component at, RuntimeException why) {
        Message message = message(at, why);
        if (message == null) {
            LoggerFactory.getLogger(PolicyFailures.class).warn("An act on an item failed", why);
            return at.getTranslation("review.failed.unexpected");
        }
        return at.getTranslation(message.key(), message.args());
    }

    private static @Nullable Message message(Component at, RuntimeException why) {
        return switch (why) {
            case StaleItemException e ->
                Message.of(
                        "policy.stale", e.changedBy().isEmpty() ? at.getTranslation("policy.system") : e.changedBy());
            case ApprovalRefusedException e -> Message.of("life.refused." + e.why());
            case SubmissionNotFoundException e -> Message.of("life.refused.NOT_WAITING");
            case InvalidRepealException e -> Message.of("life.repeal.refused." + e.why());
            case InvalidProgrammeException e -> Message.of("programme.invalid." + e.field() + "." + e.reason());
            case PolicyNotFoundException e -> Message.of("policy.notFound");
            case ItemNotFoundException e -> Message.of("policy.item.notFound");
            case LocalDueNotFoundException e -> Message.of("policy.local.notFound");
            case InvalidItemException e ->
                Message.of("policy.invalid." + e.reason(), at.getTranslation("policy.field." + e.field()));
            case InvalidRuleException e ->
                Message.of("policy.invalid.rule", new RuleProblem(at::getTranslation).say(e));
            case InvalidCriterionException e -> Message.of("policy.invalid.criterion");
            default -> null;
        };
    }

    private record Message(String key, Object... args) {
        static Message of(String key, Object... args) {
            return new Message(key, args);
        }
    }
}
