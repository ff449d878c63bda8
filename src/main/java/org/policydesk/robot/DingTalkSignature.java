package org.policydesk.robot;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * DingTalk's 加签: the address carries the time in milliseconds and HMAC-SHA256, keyed with the secret, of time, line feed and secret.
 * The server refuses one that is more than an hour away from its clock.
 */
final class DingTalkSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private DingTalkSignature() {}

    static URI sign(URI address, String secret, Instant now) {
        String signed = now.toEpochMilli() + "\n" + secret;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String sign = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "timestamp=" + now.toEpochMilli()
                    + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
