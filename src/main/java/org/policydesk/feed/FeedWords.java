package org.policydesk.feed;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of a calendar, in its reader's language. */
record FeedWords(MessageSource texts, Locale locale) {
    String of(String key, Object... args) {
        return texts.getMessage("feed.ics." + key, args, locale);
    }
}
