package org.policydesk.ui.profile;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.member.MemberChange;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/**
 * Changes of a member in the reader's words: 2024 年度研发费用：1,200 万元 → 1,260 万元.
 *
 * @param questions the words of the conditions that were confirmed, by their ids
 */
record ChangeWords(Words words, Map<String, String> questions) {
    String of(MemberChange change) {
        String subject = change.subject() == null ? "" : change.subject();
        String before = value(change, subject, change.before());
        String after = value(change, subject, change.after());
        return words.say("member.change." + change.action(), subject(change.action(), subject), before, after);
    }

    private String subject(String action, String subject) {
        Quantities quantities = new Quantities(words);
        return switch (action) {
            case "fact" ->
                words.say(
                        "component.reason.factOfYear",
                        subject.substring(subject.lastIndexOf('.') + 1),
                        quantities.name(fact(subject)));
            case "changed" -> words.say("member.field." + subject);
            case "confirmed" -> questions.getOrDefault(subject, subject);
            case "event" -> words.say("rule.event." + subject);
            case "created" -> subject;
            default -> quantities.name(subject);
        };
    }

    private String value(MemberChange change, String subject, @Nullable String value) {
        if (value == null) {
            return words.say("member.unknown");
        }
        return switch (change.action()) {
            case "fact" -> new Quantities(words).amount(fact(subject), new BigDecimal(value));
            case "confirmed", "without", "specs" -> words.say("member.answer." + value);
            case "changed" -> field(subject, value);
            default -> value;
        };
    }

    private String field(String field, String value) {
        return switch (field) {
            case "regionCode" ->
                Regions.standard().find(value).map(Region::fullName).orElse(value);
            case "legalForm" -> words.say("member.legalForm." + value);
            case "ownership" -> words.say("member.ownership." + value);
            case "active", "aboveScale" -> words.say("member.answer." + value);
            default -> value;
        };
    }

    private static String fact(String subject) {
        String key = subject.substring(0, Math.max(0, subject.lastIndexOf('.')));
        return FactDictionary.standard().find(key).isPresent() ? key : subject;
    }
}
