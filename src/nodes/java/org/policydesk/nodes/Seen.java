package org.policydesk.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a monitor sees of one node. */
final class Seen {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Pattern ACCEPTED =
            Pattern.compile("^desk_mail_attempts_total\\{outcome=\"accepted\"} ([0-9.]+)", Pattern.MULTILINE);
    // Each part that needs the database waits for it.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String address;

    Seen(String address) {
        this.address = address;
    }

    /** Whether a proxy would send people there. */
    boolean isReady() {
        return status("/actuator/health/readiness") == 200;
    }

    /** Whether it runs at all: no reason to restart it. */
    boolean lives() {
        return status("/actuator/health/liveness") == 200;
    }

    /** The parts that are down, each with its details in words. */
    Map<String, String> amiss() throws IOException, InterruptedException {
        Map<String, String> amiss = new TreeMap<>();
        JsonNode health = new JsonMapper().readTree(get("/actuator/health").body());
        health.path("components").properties().forEach(part -> {
            if (part.getValue().path("status").asString().equals("DOWN")) {
                amiss.put(part.getKey(), part.getValue().path("details").toString());
            }
        });
        return amiss;
    }

    /** How many mails this node had accepted since it was started; none if it does not answer. */
    double accepted() {
        try {
            return ACCEPTED.matcher(get("/actuator/prometheus").body())
                    .results()
                    .map(MatchResult::group)
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + Nodes.TOKEN)
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
