package org.policydesk.ui.association;

import java.time.LocalDate;
import org.policydesk.policy.ItemTemplates;
import org.policydesk.ui.condition.LiveCounts;

/**
 * What editing a document needs.
 *
 * @param templates keeps forms
 * @param counting counts members by how they meet a condition
 */
record MaterialEditing(LocalDate today, ItemTemplates templates, LiveCounts.Counting counting) {}
