package org.policydesk.member;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads particulars as people type them, or says which field cannot be kept and why. */
final class ParticularsRules {
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|[A-T]?[0-9]{2,4}");
    private static final int NAME = 200;
    private static final int BRANCH = 100;

    private ParticularsRules() {}

    static MemberParticulars checked(MemberParticulars typed, LocalDate today) {
        LocalDate founded = typed.foundedOn();
        if (founded != null && founded.isAfter(today)) {
            throw new InvalidMemberException("foundedOn", "member.invalid.future");
        }
        if (Regions.standard().find(typed.regionCode()).isEmpty()) {
            throw new InvalidMemberException("regionCode", "member.invalid.region");
        }
        String name = optional("name", typed.name(), NAME);
        if (name == null) {
            throw new InvalidMemberException("name", "member.invalid.missing");
        }
        String code = industry(optional("industryCode", typed.industryCode(), NAME));
        return new MemberParticulars(
                name,
                lines("formerNames", typed.formerNames()),
                CreditCode.of(typed.creditCode()).value(),
                typed.regionCode(),
                code,
                industryName(code, optional("industryName", typed.industryName(), NAME)),
                optional("branch", typed.branch(), BRANCH),
                typed.ownership(),
                optional("centralGroup", typed.centralGroup(), NAME),
                founded,
                lines("recommendingUnits", typed.recommendingUnits()),
                typed.legalForm(),
                typed.aboveScale());
    }

    private static @Nullable String industry(@Nullable String code) {
        if (code != null && !INDUSTRY.matcher(code).matches()) {
            throw new InvalidMemberException("industryCode", "member.invalid.industry");
        }
        if (code != null && Industries.standard().find(code).isEmpty()) {
            throw new InvalidMemberException("industryCode", "member.invalid.industry-unknown", code);
        }
        return code;
    }

    /** The standard's own name; what people type stands only where there is no code. */
    private static @Nullable String industryName(@Nullable String code, @Nullable String typed) {
        return code == null
                ? typed
                : Industries.standard().find(code).map(Industry::name).orElse(typed);
    }

    static @Nullable String optional(String field, @Nullable String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > most) {
            throw new InvalidMemberException(field, "member.invalid.too-long", most);
        }
        return text.isEmpty() ? null : text;
    }

    private static List<String> lines(String field, List<String> typed) {
        return typed.stream()
                .map(line -> optional(field, line.replace('\n', ' '), NAME))
                .filter(line -> line != null)
                .distinct()
                .toList();
    }
}
