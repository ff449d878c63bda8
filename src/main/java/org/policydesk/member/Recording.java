package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberRecords.Without;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what is told of a member: asks who may, checks, locks, writes, notes and tells. */
@Component
class Recording {
    private static final int TEXT = 200;
    private static final int NOTE = 500;

    private final Companies companies;
    private final RecordBook book;
    private final MemberRecords records;
    private final MemberHistory history;
    private final Reach reach;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Recording(
            Companies companies,
            RecordBook book,
            MemberRecords records,
            MemberHistory history,
            Reach reach,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.companies = companies;
        this.book = book;
        this.records = records;
        this.history = history;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    void facts(long member, int year, Map<String, Optional<BigDecimal>> values) {
        open(member);
        values.forEach((key, value) -> RecordRules.fact(key, year, value.orElse(null), clock.today()));
        boolean changed = false;
        for (Map.Entry<String, Optional<BigDecimal>> entry : values.entrySet()) {
            changed |= fact(member, entry.getKey(), year, entry.getValue().map(MemberRecords::plain));
        }
        if (changed) {
            tell(member);
        }
    }

    private boolean fact(long member, String key, int year, Optional<BigDecimal> value) {
        Optional<BigDecimal> before = book.fact(member, key, year, value.orElse(null), reach.personIdOrNull());
        boolean changes = !before.equals(value);
        if (changes) {
            history.note(member, "fact." + key + "." + year, before.orElse(null), value.orElse(null));
        }
        return changes;
    }

    void qualification(
            long member,
            String key,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {
        open(member);
        RecordRules.qualification(key, issuedOn, expiresOn);
        String checked = ParticularsRules.optional("number", number, TEXT / 2);
        book.qualification(member, key, checked, issuedOn, expiresOn);
        close(member, "qualification." + key, null, words(checked, issuedOn, expiresOn));
    }

    void removeQualification(long member, long id) {
        open(member);
        records.qualifications(member).stream()
                .map(MemberRecords.Of::value)
                .filter(held -> held.id() == id && book.removeQualification(member, id))
                .forEach(held -> close(
                        member,
                        "qualification." + held.key(),
                        words(held.number(), held.issuedOn(), held.expiresOn()),
                        null));
    }

    void product(long member, String catalogue, String entry, @Nullable String model) {
        open(member);
        RecordRules.key("catalogue", catalogue);
        String text = RecordRules.required("entry", entry, NOTE);
        String ownModel = ParticularsRules.optional("model", model, TEXT);
        book.product(member, catalogue, text, ownModel);
        close(member, "product." + catalogue, null, words(text, ownModel));
    }

    void removeProduct(long member, long id) {
        open(member);
        records.products(member).stream()
                .map(MemberRecords.Of::value)
                .filter(listed -> listed.id() == id && book.removeProduct(member, id))
                .forEach(listed ->
                        close(member, "product." + listed.catalogue(), words(listed.entry(), listed.model()), null));
    }

    void denyQualification(long member, String key, boolean known) {
        open(member);
        RecordRules.qualification(key, null, null);
        deny(member, new Without(Without.Kind.QUALIFICATION, key), known);
    }

    void denyProduct(long member, String catalogue, boolean known) {
        open(member);
        RecordRules.key("catalogue", catalogue);
        deny(member, new Without(Without.Kind.PRODUCT, catalogue), known);
    }

    private void deny(long member, Without none, boolean known) {
        boolean before =
                records.without(member).stream().anyMatch(row -> row.value().equals(none));
        if (before != known) {
            book.without(member, none, known);
            close(member, "without." + none.key(), before, known);
        }
    }

    void answer(long member, Question question, boolean answer, @Nullable String note) {
        open(member);
        RecordRules.key("confirmId", question.id());
        String asked = question.text()
                .strip()
                .substring(0, Math.min(NOTE, question.text().strip().length()));
        String why = ParticularsRules.optional("note", note, NOTE);
        Optional<Boolean> before =
                book.answer(member, new Question(question.id(), asked), answer, why, reach.personIdOrNull());
        close(member, "confirmed." + question.id(), before.orElse(null), answer);
    }

    void tell(long member) {
        events.publishEvent(new MemberEvent.MemberFactsChanged(member));
    }

    private void open(long member) {
        reach.requireRecording(member);
        companies.lock(reach.tenant(), member);
    }

    private void close(long member, String action, @Nullable Object before, @Nullable Object after) {
        history.note(member, action, before, after);
        tell(member);
    }

    private static String words(@Nullable Object... parts) {
        StringBuilder words = new StringBuilder();
        for (Object part : parts) {
            words.append(words.isEmpty() ? "" : " / ").append(part == null ? "—" : part);
        }
        return words.toString();
    }
}
