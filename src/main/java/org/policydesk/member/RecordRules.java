package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.Unit;

/** What may be recorded of a member; each check names the field at fault. */
final class RecordRules {
    /** Figures of older years are typing errors. */
    private static final int FIRST_YEAR = 1990;

    private static final int TITLE_PART = 100;
    private static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
    private static final Set<Unit> WHOLE = Set.of(Unit.PERSONS, Unit.ITEMS, Unit.RANK);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private RecordRules() {}

    static void fact(String key, int fiscalYear, @Nullable BigDecimal value, LocalDate today) {
        FactDefinition fact = FactDictionary.standard()
                .find(key)
                .filter(one -> one.type() == FactType.NUMBER && !one.derived() && one.byFiscalYear())
                .orElseThrow(() -> new InvalidMemberException("key", "member.invalid.fact-unknown", key));
        if (fiscalYear < FIRST_YEAR || fiscalYear > today.getYear()) {
            throw new InvalidMemberException(
                    "fiscalYear", "member.invalid.year", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear()));
        }
        if (value != null) {
            amount(fact, value);
        }
    }

    private static void amount(FactDefinition fact, BigDecimal value) {
        Unit unit = fact.unit();
        if (value.signum() < 0) {
            throw new InvalidMemberException(fact.key(), "member.invalid.negative");
        }
        if (value.compareTo(LIMIT) >= 0) {
            throw new InvalidMemberException(fact.key(), "member.invalid.too-large");
        }
        int decimals = value.stripTrailingZeros().scale();
        if (WHOLE.contains(unit) && decimals > 0) {
            throw new InvalidMemberException(fact.key(), "member.invalid.whole");
        }
        if (unit == Unit.RANK && value.signum() == 0) {
            throw new InvalidMemberException(fact.key(), "member.invalid.rank");
        }
        if (decimals > DECIMALS) {
            throw new InvalidMemberException(fact.key(), "member.invalid.decimals", DECIMALS);
        }
    }

    static void title(String key) {
        known(key, FactType.QUALIFICATION, "member.invalid.qualification-unknown");
    }

    static NewTitle title(NewTitle typed) {
        title(typed.key());
        String level = ParticularsRules.optional("level", typed.level(), TITLE_PART);
        if (level != null && !FactDictionary.standard().levels(typed.key()).contains(level)) {
            throw new InvalidMemberException("level", "member.invalid.level", level);
        }
        LocalDate issuedOn = typed.issuedOn();
        LocalDate expiresOn = typed.expiresOn();
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new InvalidMemberException("expiresOn", "member.invalid.before-issue");
        }
        return new NewTitle(
                typed.key(),
                level,
                ParticularsRules.optional("batch", typed.batch(), TITLE_PART),
                ParticularsRules.optional("number", typed.number(), TITLE_PART),
                issuedOn,
                expiresOn);
    }

    static void incidentKind(String kind) {
        known(kind, FactType.INCIDENT, "member.invalid.incident-unknown");
    }

    static LocalDate incident(String kind, @Nullable LocalDate day, LocalDate today) {
        incidentKind(kind);
        if (day == null) {
            throw new InvalidMemberException("day", "member.invalid.missing");
        }
        if (day.isAfter(today)) {
            throw new InvalidMemberException("day", "member.invalid.future");
        }
        if (day.getYear() < FIRST_YEAR) {
            throw new InvalidMemberException(
                    "day", "member.invalid.year", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear()));
        }
        return day;
    }

    /** A score that somebody else gave is worth as much as the place where it can be read. */
    static boolean needsSource(String fact) {
        return FactDictionary.standard()
                .find(fact)
                .filter(one -> one.unit() == Unit.POINTS)
                .isPresent();
    }

    private static void known(String key, FactType type, String reason) {
        if (FactDictionary.standard()
                .find(key)
                .filter(one -> one.type() == type)
                .isEmpty()) {
            throw new InvalidMemberException("key", reason, key);
        }
    }

    /** An entry of a catalogue has the catalogue's key before its own number (first-set-2024/1.1.6). */
    static void entryKey(String field, String key) {
        for (String part : key.split("/", 2)) {
            key(field, part);
        }
    }

    /** Catalogues and confirmations come and go with policies: their keys are not in the dictionary, only their form is fixed. */
    static void key(String field, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidMemberException(field, "member.invalid.key", key);
        }
    }

    static String required(String field, @Nullable String typed, int most) {
        String text = ParticularsRules.optional(field, typed, most);
        if (text == null) {
            throw new InvalidMemberException(field, "member.invalid.missing");
        }
        return text;
    }
}
