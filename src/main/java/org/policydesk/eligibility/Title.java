package org.policydesk.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title (资质) that a company holds or held; immutable.
 *
 * @param level one of the dictionary's levels of that title; null if it has none or nobody entered it
 * @param batch the round in which it was given (第六批); null if unknown
 * @param from the first day it is held; null: since ever
 * @param until the last day it is held; null: for good
 */
public record Title(
        @Nullable String level,
        @Nullable String batch,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** A title of that time, both days included. */
    public static Title held(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Title(null, null, from, until);
    }

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
