package org.policydesk.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claimed envelope: everything that the mail is made of, so that each attempt sends the same bytes.
 *
 * @param domain the address's part behind the @, in lower case
 * @param attempt the number of this attempt, from 1; with the claim's owner it tells a late finisher that its claim is gone
 * @param maybeSentBefore whether an earlier attempt may have been accepted without our knowing
 */
record Letter(
        long id,
        String messageId,
        Instant date,
        String address,
        String domain,
        String name,
        String subject,
        String html,
        String plain,
        @Nullable String listName,
        @Nullable String calendar,
        int attempt,
        boolean maybeSentBefore) {}
