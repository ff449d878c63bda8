package org.policydesk.reminder;

import java.util.List;
import java.util.Map;
import org.policydesk.account.ForStaff;
import org.policydesk.account.PersonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was and will be said about tasks, for association staff. */
@Service
@ForStaff
public class Reminders {
    private final DueMessages messages;
    private final MessageList list;
    private final PersonDirectory directory;
    private final Tick tick;

    Reminders(DueMessages messages, MessageList list, PersonDirectory directory, Tick tick) {
        this.messages = messages;
        this.list = list;
        this.directory = directory;
        this.tick = tick;
    }

    /** Every message about the task, by time; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<MessageView> ofTask(long taskId) {
        return views(messages.ofTask(taskId));
    }

    /** The messages that an envelope carries, by time. */
    @Transactional(readOnly = true)
    public List<MessageView> ofEnvelope(long envelopeId) {
        return views(messages.ofEnvelopes(List.of(envelopeId)));
    }

    /** The messages that the filter lets through, by time. */
    @Transactional(readOnly = true)
    public List<MessageView> planned(MessageFilter filter, int offset, int limit) {
        return views(list.list(filter, offset, limit));
    }

    /** How many {@link #planned} would give without a limit. */
    @Transactional(readOnly = true)
    public int countPlanned(MessageFilter filter) {
        return list.count(filter);
    }

    /**
     * Plans, gathers and sends now instead of with the next tick.
     *
     * @return how many mails were written
     */
    public int tickNow() {
        return tick.run();
    }

    private List<MessageView> views(List<DueMessage> found) {
        Map<Long, String> names = directory.names(
                found.stream().map(DueMessage::personId).distinct().toList());
        return found.stream()
                .map(message -> new MessageView(
                        message.id(),
                        message.taskId(),
                        message.title(),
                        message.memberName(),
                        message.personId(),
                        names.getOrDefault(message.personId(), ""),
                        message.rung(),
                        message.due(),
                        message.at(),
                        message.state(),
                        message.skip(),
                        message.envelopeId()))
                .toList();
    }
}
