package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * What a row changes in one column.
 *
 * @param column the heading
 * @param before what is recorded now; null: nothing
 * @param after what would be recorded; null: nothing any more
 */
public record ExcelChange(
        String column, @Nullable String before, @Nullable String after) {}
