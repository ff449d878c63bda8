package org.policydesk.eligibility;

/** The size classes of 中小企业划型标准规定, from the largest to the smallest. */
public enum SizeClass {
    LARGE("大型"),
    MEDIUM("中型"),
    SMALL("小型"),
    MICRO("微型");

    private final String zh;

    SizeClass(String zh) {
        this.zh = zh;
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }
}
