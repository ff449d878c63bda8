package org.policydesk.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Excel import at the moment of asking.
 *
 * @param percent of the stage, 0 to 100
 * @param counts what the rows would do, or when it is done have done
 * @param notices what was passed over in the file, or taken in a way to know of
 * @param sheetFaults sheets and columns that could not be read
 * @param outdated whether data changed after the former preview, so that this one has to be looked at again
 * @param failure why it failed; null unless the stage is FAILED
 */
public record ExcelImport(
        long id,
        String fileName,
        ExcelStage stage,
        int percent,
        ExcelCounts counts,
        List<ExcelNotice> notices,
        List<ExcelFault> sheetFaults,
        boolean outdated,
        @Nullable ExcelNotice failure) {
    public ExcelImport {
        notices = List.copyOf(notices);
        sheetFaults = List.copyOf(sheetFaults);
    }
}
