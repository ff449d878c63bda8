package org.policydesk.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is not known, or known too coarsely, and could decide.
 *
 * @param type where it is entered
 * @param key the key of the fact, attribute, title or catalogue entry; of derived facts the facts they come from
 * @param fiscalYear the year it is missing for; null where no year matters
 */
public record MissingFact(
        FactType type, String key, @Nullable Integer fiscalYear) {}
