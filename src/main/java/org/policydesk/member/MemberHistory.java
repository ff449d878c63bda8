package org.policydesk.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * What was changed of a member, in the journal's words. The journal's action holds the subject too, after a point
 * ("fact.revenue.2024"), so that old and new value stay bare values.
 */
@Component
class MemberHistory {
    private static final String SUBJECT = "member";

    private final Journal journal;
    private final Reach reach;
    private final PersonDirectory people;

    MemberHistory(Journal journal, Reach reach, PersonDirectory people) {
        this.journal = journal;
        this.reach = reach;
        this.people = people;
    }

    void note(long member, String action, @Nullable Object before, @Nullable Object after) {
        note(member, action, before, after, Evidence.NONE);
    }

    void note(long member, String action, @Nullable Object before, @Nullable Object after, Evidence evidence) {
        journal.record(
                reach.personIdOrNull(),
                SUBJECT,
                member,
                action,
                text(before),
                text(after),
                evidence.source(),
                evidence.fileId());
    }

    /**
     * One entry for each field that differs.
     *
     * @return what that is to conditions
     */
    ChangedFacts noteDifferences(Company before, MemberParticulars after, boolean active, Evidence evidence) {
        List<ChangedFacts> changes = new ArrayList<>();
        Map<String, @Nullable Object> old = fields(before.particulars(), before.active());
        fields(after, active).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                note(before.id(), "changed." + field, old.get(field), value, evidence);
                changes.add(ChangedFacts.by("changed." + field));
            }
        });
        return ChangedFacts.all(changes);
    }

    List<MemberChange> of(long member) {
        List<JournalEntry> entries = journal.of(SUBJECT, member);
        Set<Long> ids = entries.stream()
                .map(JournalEntry::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names = people.names(ids);
        List<MemberChange> changes = new ArrayList<>();
        for (JournalEntry entry : entries) {
            String[] parts = entry.action().split("\\.", 2);
            Long person = entry.personId();
            changes.add(new MemberChange(
                    entry.at(),
                    person == null ? null : names.get(person),
                    parts[0],
                    parts.length > 1 ? parts[1] : null,
                    entry.before(),
                    entry.after(),
                    entry.ground(),
                    entry.proofId()));
        }
        return List.copyOf(changes);
    }

    private static Map<String, @Nullable Object> fields(MemberParticulars p, boolean active) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", p.name());
        fields.put("formerNames", p.formerNames());
        fields.put("creditCode", p.creditCode());
        fields.put("regionCode", p.regionCode());
        fields.put("industryCode", p.industryCode());
        fields.put("industryName", p.industryName());
        fields.put("branch", p.branch());
        fields.put("ownership", p.ownership());
        fields.put("centralGroup", p.centralGroup());
        fields.put("foundedOn", p.foundedOn());
        fields.put("recommendingUnits", p.recommendingUnits());
        fields.put("legalForm", p.legalForm());
        fields.put("aboveScale", p.aboveScale());
        fields.put("active", active);
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list ->
                list.isEmpty() ? null : list.stream().map(Object::toString).collect(Collectors.joining("；"));
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
