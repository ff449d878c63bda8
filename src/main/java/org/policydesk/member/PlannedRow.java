package org.policydesk.member;

import org.jspecify.annotations.Nullable;
import org.policydesk.member.excel.SheetRow;

/**
 * A row of a file, what people see of it, and what it does.
 *
 * @param act null if it changes nothing or is rejected
 */
record PlannedRow(SheetRow source, ExcelRow shown, @Nullable MemberAct act) {}
