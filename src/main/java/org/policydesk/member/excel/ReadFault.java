package org.policydesk.member.excel;

import java.util.List;

/**
 * Why a sheet or one of its columns was not read.
 *
 * @param row the row of the headings; 0: none was found
 * @param column the heading at fault; empty: the sheet as a whole
 * @param key the bundle key of the reason
 */
public record ReadFault(String sheet, int row, String column, String key, List<String> args) {}
