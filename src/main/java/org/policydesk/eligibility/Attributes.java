package org.policydesk.eligibility;

import java.util.Optional;

/** Texts and codes against listed values. */
final class Attributes {
    private Attributes() {}

    /** Whether the text is one of the values; empty if it is too coarse a code to tell. */
    static Optional<Boolean> matches(FactType type, Criterion.OneOf oneOf, String text) {
        if (type != FactType.CODE) {
            return Optional.of(oneOf.values().contains(text));
        }
        if (oneOf.attribute().equals(FactKey.INDUSTRY)) {
            return Codes.cover(
                    oneOf.values().stream().map(IndustryCode::withSection).toList(), IndustryCode.withSection(text));
        }
        return Codes.cover(oneOf.values(), text);
    }
}
