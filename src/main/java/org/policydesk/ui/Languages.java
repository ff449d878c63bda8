package org.policydesk.ui;

import java.util.Locale;

/** The languages of the screens; Chinese comes first. */
public final class Languages {
    /** 简体中文 */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** English */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}
}
