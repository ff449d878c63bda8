package org.policydesk.member;

/** There is no such import, it was somebody else's, or it was dropped after a while. */
public final class ExcelImportNotFoundException extends RuntimeException {
    public ExcelImportNotFoundException(long importId) {
        super("no Excel import " + importId);
    }
}
