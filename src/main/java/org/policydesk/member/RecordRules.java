package org.policydesk.member;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
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
        if ((unit == Unit.PERSONS || unit == Unit.ITEMS) && decimals > 0) {
            throw new InvalidMemberException(fact.key(), "member.invalid.whole");
        }
        if (decimals > DECIMALS) {
            throw new InvalidMemberException(fact.key(), "member.invalid.decimals", DECIMALS);
        }
    }

    static void qualification(String key, @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        boolean known = FactDictionary.standard()
                .find(key)
                .filter(one -> one.type() == FactType.QUALIFICATION)
                .isPresent();
        if (!known) {
            throw new InvalidMemberException("key", "member.invalid.qualification-unknown", key);
        }
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            throw new InvalidMemberException("expiresOn", "member.invalid.before-issue");
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
