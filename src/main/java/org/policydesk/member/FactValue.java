package org.policydesk.member;

import java.math.BigDecimal;

/**
 * A fact (指标) of one fiscal year, as entered.
 *
 * @param key a key of the fact dictionary, which also gives the unit
 */
public record FactValue(String key, int fiscalYear, BigDecimal value) {}
