package org.policydesk.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 公司变更登记: what happened to a member and starts periods. Staff record it for every member, managers for their company; another
 * company's number answers like one that does not exist ({@link MemberNotFoundException}). Each act is told inside its
 * transaction ({@link MemberEvent}), so that the periods start, move and end with it.
 */
@Service
@Transactional
public class RecordedEvents {
    private static final int REASON = 200;

    private final EventBook book;
    private final EvidenceBook evidences;
    private final Ledger ledger;
    private final BusinessClock clock;

    RecordedEvents(EventBook book, EvidenceBook evidences, Ledger ledger, BusinessClock clock) {
        this.book = book;
        this.evidences = evidences;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records an event, past or to come.
     *
     * @return its number
     * @throws InvalidMemberException if it cannot be kept, also if just that was recorded before: {@code type}, {@code day},
     *     {@code note}
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForSignedIn
    public long record(long memberId, NewEvent event, Evidence evidence) {
        ledger.open(memberId);
        NewEvent checked = EventRules.checked(event, clock.today());
        Evidence proof = evidences.checked(memberId, evidence);
        long id = book.add(memberId, checked, proof, ledger.personIdOrNull());
        String after = Ledger.words(checked.day(), checked.at(), checked.note());
        ledger.note(memberId, "event." + checked.type(), null, after, proof);
        ledger.tell(new MemberEvent.EventRecorded(memberId, id));
        return id;
    }

    /**
     * Corrects when it was; what was counted from it moves.
     *
     * @param at the hour, or null
     * @throws EventNotFoundException if the member has no such event
     * @throws InvalidMemberException if that day cannot be: {@code day}
     */
    @ForSignedIn
    public void move(long memberId, long eventId, @Nullable LocalDate day, @Nullable LocalTime at) {
        ledger.open(memberId);
        RecordedEvent before = require(memberId, eventId);
        LocalDate moved = EventRules.day(day, clock.today());
        if (before.day().equals(moved) && Objects.equals(before.at(), at)) {
            return;
        }
        book.move(before, moved, at);
        ledger.note(
                memberId,
                "event." + before.type(),
                words(before),
                Ledger.words(moved, at, before.note()),
                Evidence.NONE);
        ledger.tell(new MemberEvent.EventMoved(memberId, eventId));
    }

    /**
     * Removes an event that was entered by mistake; what it started is taken back as far as nobody worked on it.
     *
     * @param reason why, at most 200 characters
     * @throws EventNotFoundException if the member has no such event
     * @throws InvalidMemberException without a reason: {@code reason}
     */
    @ForSignedIn
    public void remove(long memberId, long eventId, String reason) {
        ledger.open(memberId);
        RecordedEvent before = require(memberId, eventId);
        String why = RecordRules.required("reason", reason, REASON);
        book.remove(before);
        ledger.note(memberId, "event." + before.type(), words(before), null, new Evidence(why, null));
        ledger.tell(new MemberEvent.EventRemoved(memberId, eventId, why));
    }

    private RecordedEvent require(long memberId, long eventId) {
        return book.find(memberId, eventId).orElseThrow(() -> new EventNotFoundException(eventId));
    }

    private static String words(RecordedEvent event) {
        return Ledger.words(event.day(), event.at(), event.note());
    }
}
