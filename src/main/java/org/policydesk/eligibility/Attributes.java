package org.policydesk.eligibility;

/** Texts and codes against listed values. */
final class Attributes {
    private Attributes() {}

    static boolean matches(FactType type, Criterion.OneOf oneOf, String text) {
        if (type != FactType.CODE) {
            return oneOf.values().contains(text);
        }
        boolean industry = oneOf.attribute().equals(FactKey.INDUSTRY);
        String code = industry ? IndustryCode.withSection(text) : text;
        return oneOf.values().stream()
                .map(value -> industry ? IndustryCode.withSection(value) : value)
                .anyMatch(code::startsWith);
    }
}
