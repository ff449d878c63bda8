package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91330100799655058B",
                "914403001922038216",
                "9144030071526726XG",
                "91110000802100433B",
                "91110108551385082Q"
            })
    void codesInPublicUseAreValid(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
    }

    @Test
    void blanksAndSmallLettersOfTypingAreForgiven() {
        assertThat(CreditCode.of(" 9133 0100 7996 55058b\u3000").value()).isEqualTo("91330100799655058B");
    }

    @ParameterizedTest
    @CsvSource({
        "9133010079965505B, member.invalid.credit-code-length",
        "'', member.invalid.credit-code-length",
        "91330100799655058A, member.invalid.credit-code-check",
        "9133O100799655058B, member.invalid.credit-code-letter",
        "９133010079965505B8, member.invalid.credit-code-letter"
    })
    void whatIsNoCodeSaysWhy(String typed, String reason) {
        assertThatThrownBy(() -> CreditCode.of(typed))
                .isInstanceOfSatisfying(InvalidMemberException.class, e -> assertThat(e.field() + " " + e.reasonKey())
                        .isEqualTo("creditCode " + reason));
    }

    @Test
    void anySingleWrongCharacterIsNoticed() {
        long seed = 20250310;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder body = new StringBuilder();
            random.ints(17, 0, ALPHABET.length()).forEach(n -> body.append(ALPHABET.charAt(n)));
            String code = CreditCode.completing(body.toString()).value();
            int at = random.nextInt(18);
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            if (other != code.charAt(at)) {
                String wrong = code.substring(0, at) + other + code.substring(at + 1);
                assertThatThrownBy(() -> CreditCode.of(wrong))
                        .as("seed %d: %s for %s", seed, wrong, code)
                        .isInstanceOf(InvalidMemberException.class);
            }
        }
    }
}
