package org.policydesk.member;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.stereotype.Component;

/** Records what is told of a member: checks and writes between the ledger's opening and closing. */
@Component
class Recording {
    private static final int NOTE = 500;

    private final RecordBook book;
    private final MemberRecords records;
    private final EvidenceBook evidences;
    private final Ledger ledger;
    private final BusinessClock clock;

    Recording(RecordBook book, MemberRecords records, EvidenceBook evidences, Ledger ledger, BusinessClock clock) {
        this.book = book;
        this.records = records;
        this.evidences = evidences;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As {@link #facts}, with what they rest on; a score without a source is refused. */
    void proven(long member, int year, Map<String, Optional<BigDecimal>> values, Evidence evidence) {
        ledger.open(member);
        Evidence proof = evidences.checked(member, evidence);
        boolean scored = values.entrySet().stream()
                .anyMatch(one -> one.getValue().isPresent() && RecordRules.needsSource(one.getKey()));
        if (scored && proof.source() == null) {
            throw new InvalidMemberException("source", "member.invalid.source-missing");
        }
        facts(member, year, values, proof);
    }

    void facts(long member, int year, Map<String, Optional<BigDecimal>> values, Evidence proof) {
        ledger.open(member);
        values.forEach((key, value) -> RecordRules.fact(key, year, value.orElse(null), clock.today()));
        List<ChangedFacts> changes = new ArrayList<>();
        for (Map.Entry<String, Optional<BigDecimal>> entry : values.entrySet()) {
            if (fact(member, entry.getKey(), year, entry.getValue().map(MemberRecords::plain), proof)) {
                changes.add(ChangedFacts.by(factAction(entry.getKey(), year)));
            }
        }
        if (!changes.isEmpty()) {
            tell(member, ChangedFacts.all(changes));
        }
    }

    private boolean fact(long member, String key, int year, Optional<BigDecimal> value, Evidence proof) {
        Optional<BigDecimal> before = book.fact(member, key, year, value.orElse(null), proof, ledger.personIdOrNull());
        boolean changes = !before.equals(value);
        if (changes) {
            ledger.note(member, factAction(key, year), before.orElse(null), value.orElse(null), proof);
        }
        return changes;
    }

    void qualification(long member, NewTitle title, Evidence evidence) {
        ledger.open(member);
        NewTitle checked = RecordRules.title(title);
        Evidence proof = evidences.checked(member, evidence);
        book.qualification(member, checked, proof);
        ledger.close(member, "qualification." + checked.key(), null, words(checked), proof);
    }

    void removeQualification(long member, long id) {
        ledger.open(member);
        records.qualifications(member).stream()
                .map(MemberRecords.Of::value)
                .filter(held -> held.id() == id && book.removeQualification(member, id))
                .forEach(held -> ledger.close(member, "qualification." + held.key(), words(NewTitle.of(held)), null));
    }

    void denyQualification(long member, String key, boolean known) {
        ledger.open(member);
        RecordRules.title(key);
        deny(member, new Without(Without.Kind.QUALIFICATION, key), known);
    }

    void denyProduct(long member, String catalogue, boolean known) {
        ledger.open(member);
        RecordRules.entryKey("catalogue", catalogue);
        deny(member, new Without(Without.Kind.PRODUCT, catalogue), known);
    }

    private void deny(long member, Without none, boolean known) {
        boolean before =
                records.without(member).stream().anyMatch(row -> row.value().equals(none));
        if (before != known) {
            book.without(member, none, known);
            ledger.close(member, "without." + none.key(), before, known);
        }
    }

    void answer(long member, Question question, boolean answer, @Nullable String note) {
        ledger.open(member);
        RecordRules.entryKey("confirmId", question.id());
        String asked = question.text()
                .strip()
                .substring(0, Math.min(NOTE, question.text().strip().length()));
        String why = ParticularsRules.optional("note", note, NOTE);
        Optional<Boolean> before =
                book.answer(member, new Question(question.id(), asked), answer, why, ledger.personIdOrNull());
        Evidence ground = new Evidence(why, null);
        ledger.close(member, "confirmed." + question.id(), before.orElse(null), answer, ground);
    }

    void forgetAnswer(long member, String confirmId) {
        ledger.open(member);
        book.forgetAnswer(member, confirmId)
                .ifPresent(before -> ledger.close(member, "confirmed." + confirmId, before, null));
    }

    void tell(long member, ChangedFacts changed) {
        ledger.tell(new MemberEvent.MemberFactsChanged(member, changed));
    }

    private static String factAction(String key, int year) {
        return "fact." + key + "." + year;
    }

    private static String words(NewTitle title) {
        String days = Ledger.words(title.number(), title.issuedOn(), title.expiresOn());
        return title.level() == null && title.batch() == null
                ? days
                : Ledger.words(title.level(), title.batch()) + " / " + days;
    }
}
