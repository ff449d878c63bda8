package org.policydesk.reminder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.InvalidEnvelopeException;
import org.policydesk.mail.NewEnvelope;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemTrial;
import org.policydesk.task.ReminderFeed;
import org.policydesk.task.TaskEvent;
import org.policydesk.task.TaskTrial;
import org.policydesk.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what a member will see of an item before it is published (预览): the task really is made and its mail really written, and all of
 * it taken back.
 */
@Service
@ForStaff
public class TaskPreviews {
    private final ItemTrial items;
    private final TaskTrial trial;
    private final Tasks tasks;
    private final EventPlanner planner;
    private final DueMessages messages;
    private final ReminderFeed feed;
    private final Plans plans;
    private final PersonDirectory directory;
    private final MailWriter writer;
    private final BusinessClock clock;
    private final TransactionTemplate apart;

    TaskPreviews(
            ItemTrial items,
            TaskTrial trial,
            Tasks tasks,
            EventPlanner planner,
            DueMessages messages,
            ReminderFeed feed,
            Plans plans,
            PersonDirectory directory,
            MailWriter writer,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.items = items;
        this.trial = trial;
        this.tasks = tasks;
        this.planner = planner;
        this.messages = messages;
        this.feed = feed;
        this.plans = plans;
        this.directory = directory;
        this.writer = writer;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the member would see if the item were published with that content now. Nothing of it stays.
     *
     * @param editedItemId the item; null for one that is not kept yet
     * @throws org.policydesk.policy.InvalidItemException if it could not be published like that
     * @throws org.policydesk.policy.ItemNotFoundException if there is no such item
     */
    public TaskPreview of(@Nullable Long editedItemId, ItemEdit edit, long memberId) {
        return Objects.requireNonNull(apart.execute(status -> {
            status.setRollbackOnly();
            long task = trial.open(items.publish(editedItemId, edit), memberId);
            planner.plan(List.of(new EventPlanner.Heard(new TaskEvent.Opened(task, false), null)));
            return new TaskPreview(tasks.get(task), mail(task).orElse(null));
        }));
    }

    private Optional<RehearsedMail> mail(long task) {
        return SystemUser.call(() -> messages.ofTasks(List.of(task)).getOrDefault(task, List.of()).stream()
                .filter(message -> message.kind() == RungKind.NEW_TASK)
                .flatMap(message -> directory.find(message.personId()).stream()
                        .flatMap(person -> written(person, message).stream()))
                .findFirst());
    }

    private Optional<RehearsedMail> written(PersonDirectory.Contact person, DueMessage message) {
        Judgement judgement =
                Judgement.of(List.of(message), new PresentTasks(feed, plans.now(), messages, person.id()));
        if (judgement.said().isEmpty()) {
            return Optional.empty();
        }
        try {
            NewEnvelope mail = writer.write(person, judgement.said(), MailLinks.hidden());
            return Optional.of(new RehearsedMail(
                    clock.now(),
                    person.id(),
                    person.name(),
                    person.email(),
                    mail.subject(),
                    mail.html(),
                    mail.plain(),
                    List.of(message.taskId())));
        } catch (InvalidEnvelopeException e) {
            return Optional.empty();
        }
    }
}
