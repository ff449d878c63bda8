package org.policydesk.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company is, apart from its facts by year.
 *
 * @param formerNames names it had before, newest first
 * @param creditCode unified social credit code, as typed
 * @param regionCode GB/T 2260, see {@link Regions}
 * @param industryCode GB/T 4754, with or without the section's letter (C3421, 3421)
 * @param branch association branch (协会分支)
 * @param centralGroup the central group (中央企业集团) that it belongs to
 * @param recommendingUnits names that stand instead of the derived ones; empty: derived from group and region
 * @param aboveScale whether it is an enterprise above designated size (规上); null: not known
 */
public record MemberParticulars(
        String name,
        List<String> formerNames,
        String creditCode,
        String regionCode,
        @Nullable String industryCode,
        @Nullable String industryName,
        @Nullable String branch,
        @Nullable Ownership ownership,
        @Nullable String centralGroup,
        @Nullable LocalDate foundedOn,
        List<String> recommendingUnits,
        @Nullable LegalForm legalForm,
        @Nullable Boolean aboveScale) {
    public MemberParticulars {
        formerNames = List.copyOf(formerNames);
        recommendingUnits = List.copyOf(recommendingUnits);
    }

    /** With an unknown legal form, and without knowing whether it is above designated size. */
    public MemberParticulars(
            String name,
            List<String> formerNames,
            String creditCode,
            String regionCode,
            @Nullable String industryCode,
            @Nullable String industryName,
            @Nullable String branch,
            @Nullable Ownership ownership,
            @Nullable String centralGroup,
            @Nullable LocalDate foundedOn,
            List<String> recommendingUnits) {
        this(
                name,
                formerNames,
                creditCode,
                regionCode,
                industryCode,
                industryName,
                branch,
                ownership,
                centralGroup,
                foundedOn,
                recommendingUnits,
                null,
                null);
    }

    /** The least that a member needs; the rest unknown. */
    public static MemberParticulars of(String name, String creditCode, String regionCode) {
        return new MemberParticulars(
                name, List.of(), creditCode, regionCode, null, null, null, null, null, null, List.of());
    }
}
