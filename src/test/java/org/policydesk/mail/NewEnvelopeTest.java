package org.policydesk.mail;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEnvelopeTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.com", "a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b"})
    void noSecondHeaderGetsInThroughASubjectOrAName(String header) {
        assertThatThrownBy(() -> envelope("a@example.com", "张经理", header)).isInstanceOf(InvalidEnvelopeException.class);
        assertThatThrownBy(() -> envelope("a@example.com", header, "主题")).isInstanceOf(InvalidEnvelopeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zhang",
                "a@example.com, b@example.com",
                "Zhang <a@example.com>",
                "a@example.com\r\nBcc: b@example.com",
                "a b@example.com"
            })
    void onlyOneBareAddressIsAnAddress(String address) {
        assertThatThrownBy(() -> envelope(address, "张经理", "主题")).isInstanceOf(InvalidEnvelopeException.class);
    }

    @Test
    void anOrdinaryOneIsFine() {
        assertThatNoException().isThrownBy(() -> envelope("zhang.san+desk@example.com.cn", "张\"三\" <x>", "截止：3月31日"));
    }

    private static NewEnvelope envelope(String address, String name, String subject) {
        return new NewEnvelope(address, name, subject, "<p></p>", "", "test", null, null);
    }
}
