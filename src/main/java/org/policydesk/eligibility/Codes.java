package org.policydesk.eligibility;

import java.util.Collection;
import java.util.Optional;

/** Hierarchical codes, of which a shorter one covers all that begin with it. */
final class Codes {
    private Codes() {}

    /**
     * Whether one of the listed codes covers that one; empty if that code is so coarse that a listed one lies within it, for
     * then it may and may not.
     */
    static Optional<Boolean> cover(Collection<String> listed, String code) {
        if (listed.stream().anyMatch(code::startsWith)) {
            return Optional.of(true);
        }
        return listed.stream().anyMatch(one -> one.startsWith(code)) ? Optional.empty() : Optional.of(false);
    }
}
