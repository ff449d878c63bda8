package org.policydesk.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.PersonRef;
import org.policydesk.account.SignedIn;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say to each other on tasks, and what of it they have not read. Reaches as far as {@link Tasks}, which takes the
 * comments themselves.
 */
@Service
@Transactional
@ForSignedIn
public class Conversations {
    private final TaskMoves moves;
    private final TaskTalk talk;
    private final CommentReads reads;
    private final Addressees addressees;
    private final CurrentReach currentReach;
    private final CurrentUser currentUser;

    Conversations(
            TaskMoves moves,
            TaskTalk talk,
            CommentReads reads,
            Addressees addressees,
            CurrentReach currentReach,
            CurrentUser currentUser) {
        this.moves = moves;
        this.talk = talk;
        this.reads = reads;
        this.addressees = addressees;
        this.currentReach = currentReach;
        this.currentUser = currentUser;
    }

    /**
     * How many comments the person has not read, by task; a task with none is left out, and so is one out of reach. One query,
     * whatever the number of tasks.
     */
    @Transactional(readOnly = true)
    public Map<Long, Integer> unread(Collection<Long> taskIds) {
        return currentUser
                .find()
                .map(person -> reads.unread(taskIds, person.personId(), currentReach.find()))
                .orElse(Map.of());
    }

    /** Notes that the person has read every comment on the task. */
    public void read(long taskId) {
        TaskRow task = moves.reached(taskId);
        currentUser.find().ifPresent(person -> reads.readAll(task.id(), person.personId()));
    }

    /**
     * Whom a comment on the task may name after @, the reader left out: the company's people, and for association people their
     * colleagues. The association as a whole is always addressed as 协会 or association.
     */
    @Transactional(readOnly = true)
    public List<PersonRef> addressees(long taskId) {
        TaskRow task = moves.reached(taskId);
        boolean staff = currentUser.find().filter(SignedIn::isStaff).isPresent();
        Long self = currentUser.personIdOrNull();
        return Stream.concat(
                        addressees.ofCompany(task.memberId()).stream(),
                        staff ? addressees.ofAssociation().stream() : Stream.<PersonRef>empty())
                .filter(person -> self == null || person.id() != self)
                .toList();
    }

    /** 问协会: a comment that the association's staff get by mail, of at most 2000 characters. */
    public void ask(long taskId, String question) {
        talk.ask(moves.reached(taskId), Wording.required(question, Why.TEXT_MISSING));
    }
}
