package org.policydesk.member;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row of an import does to a member, as its forms would. */
sealed interface MemberAct {
    /** Whose. */
    String creditCode();

    record Create(String creditCode, MemberParticulars particulars) implements MemberAct {}

    record Update(String creditCode, int version, MemberParticulars particulars, boolean active) implements MemberAct {}

    /**
     * @param values by key; empty: not known after all
     * @param source where the scores among them come from
     */
    record Facts(
            String creditCode,
            int year,
            Map<String, Optional<BigDecimal>> values,
            @Nullable String source) implements MemberAct {}

    /** @param replaces the entry that this one stands for from now on; null: one more */
    record Hold(String creditCode, @Nullable Qualification replaces, NewTitle title) implements MemberAct {}

    record HoldNot(String creditCode, String key) implements MemberAct {}

    /** @param replaces the entry that this one stands for from now on; null: one more */
    record ListProduct(
            String creditCode,
            @Nullable Long replaces,
            String catalogue,
            String entry,
            @Nullable String model) implements MemberAct {}

    record ListNothing(String creditCode, String catalogue) implements MemberAct {}
}
