package org.policydesk.robot;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.SecurityClock;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to WeCom and DingTalk: one attempt for each call, no redirect followed, no address inside the house unless the settings allow
 * it. Never throws for what the other side does. Thread-safe.
 */
@Component
class GroupServer implements Closeable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_BODY = 10_000;
    private static final int OK = 200;
    private static final int BROKEN = 500;

    private final CloseableHttpClient client;
    private final SecurityClock clock;

    GroupServer(RobotSettings settings, SecurityClock clock) {
        this.clock = clock;
        Timeout patience = Timeout.of(settings.timeout());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(
                                settings.internalNetworks() ? SystemDefaultDnsResolver.INSTANCE : new PublicNames())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .build();
    }

    Handed hand(Outbound message) {
        HttpPost post = new HttpPost(address(message));
        Map<String, Object> body = Map.of("msgtype", "text", "text", Map.of("content", message.content()));
        post.setEntity(new StringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        try {
            return client.execute(post, response -> read(message.kind(), response));
        } catch (ConnectTimeoutException | HttpHostConnectException | java.net.UnknownHostException e) {
            return new Handed.Later(shortened(e.getMessage()));
        } catch (IOException e) {
            return new Handed.Unclear(shortened(e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private URI address(Outbound message) {
        URI address = URI.create(message.address());
        return message.secret() == null ? address : DingTalkSignature.sign(address, message.secret(), clock.now());
    }

    private static Handed read(RobotKind kind, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (response.getCode() >= BROKEN) {
            // What stands before the group's server may have passed it on.
            return new Handed.Unclear("HTTP " + response.getCode());
        }
        if (response.getCode() != OK || entity == null) {
            return new Handed.Refused("HTTP " + response.getCode());
        }
        try {
            JsonNode answer =
                    JSON.readTree(new String(EntityUtils.toByteArray(entity, LONGEST_BODY), StandardCharsets.UTF_8));
            int code = answer.path("errcode").asInt(-1);
            String words = shortened(code + " " + answer.path("errmsg").asString(""));
            if (code == 0) {
                return new Handed.Taken(words);
            }
            return kind.tooOften(code) ? new Handed.Later(words) : new Handed.Refused(words);
        } catch (JacksonException e) {
            return new Handed.Unclear("no JSON (答复不是 JSON)");
        }
    }

    private static String shortened(@Nullable String words) {
        String text = String.valueOf(words);
        return text.length() > LONGEST_ANSWER ? text.substring(0, LONGEST_ANSWER) : text;
    }
}
