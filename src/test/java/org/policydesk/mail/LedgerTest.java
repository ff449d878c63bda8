package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class LedgerTest {
    private static final Letter LETTER = new Letter(
            1, "<1@desk>", Instant.EPOCH, "a@example.org", "example.org", "A", "S", "h", "p", null, null, 1, false);

    @Test
    void aDatabaseThatGoesAwayIsToldByItsOwnWordsToWhomeverSendsAndCloses() {
        Claims claims = mock(Claims.class);
        doThrow(new DataAccessResourceFailureException("refused")).when(claims).settle(anyString(), anyList());

        assertThatThrownBy(() -> sendForEver(claims))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasMessage("refused");
    }

    /** Until what was sent before could not be recorded, which the next letter is told. */
    private static void sendForEver(Claims claims) {
        try (Ledger ledger = new Ledger(claims, "node")) {
            while (!Thread.currentThread().isInterrupted()) {
                ledger.put(LETTER, new Outcome.Accepted("250"));
            }
        }
    }
}
