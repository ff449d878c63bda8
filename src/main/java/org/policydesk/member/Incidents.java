package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What went wrong at a member and bars it for some years. Recording is for staff and for the company's managers, with the same
 * answers as {@link MemberProfiles}.
 */
@Service
@Transactional
public class Incidents {
    private static final int NOTE = 500;

    private final RecordBook book;
    private final MemberRecords records;
    private final EvidenceBook evidences;
    private final Ledger ledger;
    private final BusinessClock clock;

    Incidents(RecordBook book, MemberRecords records, EvidenceBook evidences, Ledger ledger, BusinessClock clock) {
        this.book = book;
        this.records = records;
        this.evidences = evidences;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records an incident.
     *
     * @param kind an incident of the fact dictionary
     * @param day today or earlier
     * @param note what it was, at most 500 characters, or null
     * @throws InvalidMemberException naming the field that cannot be kept
     */
    @ForSignedIn
    public void record(long memberId, String kind, @Nullable LocalDate day, @Nullable String note, Evidence evidence) {
        ledger.open(memberId);
        LocalDate checked = RecordRules.incident(kind, day, clock.today());
        String words = ParticularsRules.optional("note", note, NOTE);
        Evidence proof = evidences.checked(memberId, evidence);
        book.incident(memberId, kind, checked, words, proof);
        ledger.close(memberId, "incident." + kind, null, Ledger.words(checked, words), proof);
    }

    /** Takes an incident back that was entered by mistake; does nothing if the member has no such entry. */
    @ForSignedIn
    public void remove(long memberId, long incidentId) {
        ledger.open(memberId);
        records.incidents(memberId).stream()
                .map(MemberRecords.Of::value)
                .filter(one -> one.id() == incidentId && book.removeIncident(memberId, incidentId))
                .forEach(one ->
                        ledger.close(memberId, "incident." + one.kind(), Ledger.words(one.day(), one.note()), null));
    }

    /** Notes that there was no incident of that kind, or (known false) that this is not known. */
    @ForSignedIn
    public void deny(long memberId, String kind, boolean known) {
        ledger.open(memberId);
        RecordRules.incidentKind(kind);
        Without none = new Without(Without.Kind.INCIDENT, kind);
        boolean before =
                records.without(memberId).stream().anyMatch(row -> row.value().equals(none));
        if (before != known) {
            book.without(memberId, none, known);
            ledger.close(memberId, "without." + kind, before, known);
        }
    }
}
