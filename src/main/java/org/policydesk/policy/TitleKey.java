package org.policydesk.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title reduced to what two printings of it have in common: letters and digits, in half width. */
final class TitleKey {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 300;

    private TitleKey() {}

    static String of(String title) {
        String folded = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKC);
        String key = OTHER.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
