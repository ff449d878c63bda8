package org.policydesk.eligibility;

import java.util.List;

/** What a look-up of a fact gives: its value, or what is missing for it. */
sealed interface Lookup<T> {
    record Known<T>(T value) implements Lookup<T> {}

    record Missing<T>(List<MissingFact> facts) implements Lookup<T> {}
}
