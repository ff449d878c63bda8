package org.policydesk.eligibility;

/**
 * One entry of the dictionary of facts (指标).
 *
 * @param key the stable name used in criteria and in storage
 * @param type what kind of value it has
 * @param unit the unit of a number, else {@link Unit#NONE}
 * @param byFiscalYear whether the value belongs to a fiscal year
 * @param derived computed from other facts; never typed in and never stored
 * @param zh Chinese label
 * @param en English label
 */
public record FactDefinition(
        String key, FactType type, Unit unit, boolean byFiscalYear, boolean derived, String zh, String en) {}
