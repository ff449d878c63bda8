package org.policydesk.eligibility;

/** The unit of a number. */
public enum Unit {
    /** Ten thousand yuan (万元). */
    WAN_YUAN("万元", "10k yuan"),
    PERSONS("人", "persons"),
    /** Percent; distances between two of them are percentage points. */
    PERCENT("%", "%"),
    YEARS("年", "years"),
    ITEMS("件", "items"),
    POINTS("分", "points"),
    /** A place in an order, the first being the best. */
    RANK("名", "place"),
    NONE("", "");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The unit's Chinese sign. */
    public String zh() {
        return zh;
    }

    /** The unit's English sign. */
    public String en() {
        return en;
    }
}
