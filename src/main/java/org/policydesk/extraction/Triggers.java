package org.policydesk.extraction;

import java.util.regex.Pattern;

/** Cheap first looks at a statement. */
final class Triggers {
    private static final Pattern BINDING = Pattern.compile("应当|应|须|请|不得|要求|必须|负责|可");

    private Triggers() {}

    /** Whether a time expression can be in it at all. */
    static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '年', '月', '日', '天', '期', '季', '周', '时', '前', '准', '另', '常', '滚', '止' -> {
                    return true;
                }
                default -> {}
            }
        }
        return text.contains("20");
    }

    /** Whether it says that somebody must, or may. */
    static boolean binds(String text) {
        return BINDING.matcher(text).find();
    }
}
