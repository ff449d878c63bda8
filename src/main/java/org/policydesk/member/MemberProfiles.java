package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForCompany;
import org.policydesk.account.ForSignedIn;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members' profiles. Staff reach every member, people of a company the one they work for at the moment; another company's
 * number answers like one that does not exist ({@link MemberNotFoundException}). Recording is for staff and for the company's
 * managers. Every change goes to the journal and is told by {@link MemberEvent.MemberFactsChanged}.
 */
@Service
@Transactional
public class MemberProfiles {
    private final Companies companies;
    private final ProfileReader reader;
    private final MemberHistory history;
    private final Recording recording;
    private final CatalogueProducts products;
    private final EvidenceBook evidences;
    private final Reach reach;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    MemberProfiles(
            Companies companies,
            ProfileReader reader,
            MemberHistory history,
            Recording recording,
            CatalogueProducts products,
            EvidenceBook evidences,
            Reach reach,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.companies = companies;
        this.reader = reader;
        this.history = history;
        this.recording = recording;
        this.products = products;
        this.evidences = evidences;
        this.reach = reach;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The member with everything known of it. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MemberProfile get(long memberId) {
        return reader.read(require(memberId), reach.mayRecord(memberId));
    }

    /** The company that the person works for at the moment. */
    @ForCompany
    @Transactional(readOnly = true)
    public MemberProfile mine() {
        return get(currentUser.requireCompany());
    }

    /** What was changed of the member, newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MemberChange> changes(long memberId) {
        return history.of(require(memberId).id());
    }

    /**
     * Adds a member.
     *
     * @return its number
     * @throws InvalidMemberException if a field cannot be kept
     */
    @ForStaff
    public long create(MemberParticulars particulars) {
        MemberParticulars checked = ParticularsRules.checked(particulars, clock.today());
        long id = companies.add(checked);
        history.note(id, "created", null, checked.name());
        recording.tell(id, ChangedFacts.EVERYTHING);
        return id;
    }

    /**
     * Changes the particulars.
     *
     * @param version the version that the edit started from
     * @param active whether the member still belongs to the association
     * @throws InvalidMemberException if a field cannot be kept
     * @throws MemberChangedException if somebody else was faster
     */
    @ForStaff
    public void update(long memberId, int version, MemberParticulars particulars, boolean active) {
        update(memberId, version, particulars, active, Evidence.NONE);
    }

    /**
     * The same with what the changes rest on, which is kept with each.
     *
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForStaff
    public void update(long memberId, int version, MemberParticulars particulars, boolean active, Evidence evidence) {
        MemberParticulars checked = ParticularsRules.checked(particulars, clock.today());
        Company before = companies.lock(null, memberId);
        if (before.version() != version) {
            throw new MemberChangedException(memberId);
        }
        Evidence proof = evidences.checked(memberId, evidence);
        companies.change(before, checked, active);
        recording.tell(memberId, history.noteDifferences(before, checked, active, proof));
    }

    /**
     * Records a fact of a fiscal year.
     *
     * @param value in the unit of the fact dictionary; null: not known after all
     * @throws InvalidMemberException naming the key, if it is no fact that companies enter or the value cannot be, or the year
     */
    @ForSignedIn
    public void recordFact(long memberId, String key, int fiscalYear, @Nullable BigDecimal value) {
        recording.facts(memberId, fiscalYear, Map.of(key, Optional.ofNullable(value)), Evidence.NONE);
    }

    /**
     * Records several facts of a fiscal year, all or, where one cannot be kept, none.
     *
     * @param values by key, in the units of the fact dictionary; empty: not known after all
     * @throws InvalidMemberException naming the key of the fact at fault
     */
    @ForSignedIn
    public void recordFacts(long memberId, int fiscalYear, Map<String, Optional<BigDecimal>> values) {
        recording.facts(memberId, fiscalYear, values, Evidence.NONE);
    }

    /**
     * The same with what the values rest on, which is kept with each that changes. Scores that others gave need a source.
     *
     * @throws InvalidMemberException also for a missing source: {@code source}
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForSignedIn
    public void recordFacts(
            long memberId, int fiscalYear, Map<String, Optional<BigDecimal>> values, Evidence evidence) {
        recording.proven(memberId, fiscalYear, values, evidence);
    }

    /**
     * Records a title held.
     *
     * @throws InvalidMemberException if the key is no title or the level none of its levels, or it would end before it begins
     * @throws EvidenceNotFoundException if the file is not this member's
     */
    @ForSignedIn
    public void recordQualification(long memberId, NewTitle title, Evidence evidence) {
        recording.qualification(memberId, title, evidence);
    }

    /** Records a title held, without a level, a round or a proof; as {@link #recordQualification(long, NewTitle, Evidence)}. */
    @ForSignedIn
    public void recordQualification(
            long memberId,
            String key,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {
        recording.qualification(memberId, NewTitle.of(key, number, issuedOn, expiresOn), Evidence.NONE);
    }

    /** Takes a title back; does nothing if the member has no such entry. */
    @ForSignedIn
    public void removeQualification(long memberId, long qualificationId) {
        recording.removeQualification(memberId, qualificationId);
    }

    /** Notes that the member does not hold the title, or (known false) that this is not known. */
    @ForSignedIn
    public void denyQualification(long memberId, String key, boolean known) {
        recording.denyQualification(memberId, key, known);
    }

    /** Records a product that stands in a catalogue, without a proof; as {@link CatalogueProducts#list}. */
    @ForSignedIn
    public void listProduct(long memberId, String catalogue, String entry, @Nullable String model) {
        products.list(memberId, new NewProduct(catalogue, entry, model), Evidence.NONE);
    }

    /** Takes a product back; does nothing if the member has no such entry. */
    @ForSignedIn
    public void removeProduct(long memberId, long productId) {
        products.remove(memberId, productId);
    }

    /** Notes that the member has no product in the catalogue or in that entry of it, or (known false) that this is not known. */
    @ForSignedIn
    public void denyProduct(long memberId, String catalogue, boolean known) {
        recording.denyProduct(memberId, catalogue, known);
    }

    /**
     * Answers a condition that only a person can judge; a later answer stands instead of an earlier one.
     *
     * @param note why, at most 500 characters, or null
     */
    @ForSignedIn
    public void confirm(long memberId, Question question, boolean answer, @Nullable String note) {
        recording.answer(memberId, question, answer, note);
    }

    /** Takes an answer back that was given by mistake: nobody has judged it then; does nothing if nobody had. */
    @ForSignedIn
    public void unconfirm(long memberId, String confirmId) {
        recording.forgetAnswer(memberId, confirmId);
    }

    private Company require(long memberId) {
        return companies.find(reach.tenant(), memberId).orElseThrow(() -> new MemberNotFoundException(memberId));
    }
}
