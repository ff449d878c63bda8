package org.policydesk.member.excel;

import java.text.Normalizer;

/** What people mean by a text, whichever way they typed it. */
final class Plain {
    private Plain() {}

    /** Full-width signs made half-width, blanks and line breaks dropped, a star at the end too. */
    static String text(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("\\*+$", "");
    }
}
