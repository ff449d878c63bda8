/**
 * Workbooks as such: sheets with known columns, written with drop-downs and notes, read row by row without holding the file in
 * memory. It knows nothing of members; the module around it says which columns there are and what becomes of a row.
 */
@org.springframework.modulith.NamedInterface("excel")
@org.jspecify.annotations.NullMarked
package org.policydesk.member.excel;
