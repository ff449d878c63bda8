package org.policydesk.mail;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes over a demo's mails and sends them nowhere, so that its outbox reads like one whose mails arrive. Exists in the profile demo
 * only. Thread-safe.
 */
@Component
@Profile("demo")
public class DemoPost {
    /** An address that nobody has any more. */
    public static final String GONE = "left@demo.local";

    private static final String OWNER = "demo";
    private static final int BATCH = 200;
    private static final Outcome TAKEN = new Outcome.Accepted("250 2.0.0 OK（演示：已收下，不真正寄出 / demo: sent nowhere）");
    private static final Outcome NOBODY = new Outcome.Refused("550 5.1.1 <" + GONE + "> no such user");

    private final Claims claims;
    private final SendingSettings settings;

    DemoPost(Claims claims, SendingSettings settings) {
        this.claims = claims;
        this.settings = settings;
    }

    /** Takes over what is due; what is for {@link #GONE} it refuses as a mail server would. */
    public void takeOver() {
        List<Letter> letters = claims.take(OWNER, BATCH, settings.lease()).letters();
        while (!letters.isEmpty()) {
            claims.settle(
                    OWNER,
                    letters.stream()
                            .map(letter -> new Settled(letter, letter.address().equals(GONE) ? NOBODY : TAKEN))
                            .toList());
            letters = claims.take(OWNER, BATCH, settings.lease()).letters();
        }
    }
}
