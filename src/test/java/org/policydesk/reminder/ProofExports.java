package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.support.Exports;
import org.springframework.context.MessageSource;

/** The proof of what was said, to take along. */
public final class ProofExports {
    private ProofExports() {}

    public static void add(Exports exports, MessageSource texts) {
        List<ProofLine> lines = Exports.HOSTILE.stream()
                .map(text -> new ProofLine(
                        1,
                        text,
                        text,
                        LocalDate.of(2025, 3, 31),
                        text,
                        "a@example.test",
                        Instant.EPOCH,
                        null,
                        "acknowledged",
                        null,
                        null,
                        text,
                        text,
                        EnvelopeState.SENT,
                        Instant.EPOCH,
                        "",
                        text))
                .toList();
        exports.add("proof.xlsx", out -> new ProofWorkbook(texts, Locale.SIMPLIFIED_CHINESE).write(lines, out));
    }
}
