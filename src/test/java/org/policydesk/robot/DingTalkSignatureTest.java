package org.policydesk.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DingTalkSignatureTest {
    /** The expected value comes from openssl: {@code printf '1577262236757\nthis is secret' | openssl dgst -sha256 -hmac 'this is secret' -binary | base64}. */
    @Test
    void the_signature_is_that_of_another_program() {
        URI signed = DingTalkSignature.sign(
                URI.create("https://oapi.dingtalk.com/robot/send?access_token=x"),
                "this is secret",
                Instant.ofEpochMilli(1_577_262_236_757L));

        assertThat(signed)
                .hasToString(
                        "https://oapi.dingtalk.com/robot/send?access_token=x&timestamp=1577262236757&sign=hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D");
    }
}
