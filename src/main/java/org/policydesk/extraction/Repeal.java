package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a policy puts out of force (同时废止).
 *
 * @param title its title as quoted
 * @param docNumber its document number when the text gives it, brackets as 〔〕
 */
public record Repeal(String title, @Nullable String docNumber) {}
