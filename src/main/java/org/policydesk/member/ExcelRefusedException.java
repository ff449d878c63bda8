package org.policydesk.member;

/** The import cannot do that at this moment. Nothing was changed. */
public final class ExcelRefusedException extends RuntimeException {
    private final String key;

    /** @param key the bundle key of the reason */
    public ExcelRefusedException(String key) {
        super(key);
        this.key = key;
    }

    /** The bundle key of the reason. */
    public String key() {
        return key;
    }
}
