package org.policydesk.member.excel;

import java.util.List;

/**
 * What a file holds.
 *
 * @param rows sheet by sheet, in the file's order; rows without anything in a known column are left out
 * @param faults sheets and columns that could not be read
 * @param notices what was passed over, or taken in a way that people should know
 */
public record ReadWorkbook(List<SheetRow> rows, List<ReadFault> faults, List<Notice> notices) {
    public ReadWorkbook {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    /** Something to know about the file: a bundle key with its placeholders. */
    public record Notice(String key, List<String> args) {}
}
