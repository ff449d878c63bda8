package org.policydesk.ui.component;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Quota;

/** A quota (名额) in words. Immutable. */
public record QuotaWords(Words words) {
    /** Direction, number and note, as far as they are told. */
    public String line(Quota quota) {
        Integer number = quota.number();
        return Stream.of(
                        filled(quota.direction()),
                        number == null ? null : words.say("editor.quota.of", number),
                        filled(quota.note()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
