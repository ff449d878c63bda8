package org.policydesk.robot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What WeCom and DingTalk do with a web hook, at each path as the test says. */
final class GroupServerStandIn implements AutoCloseable {
    /** Takes the message and closes the line without an answer. */
    static final String SILENCE = "";

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    /** A message that arrived. */
    record Heard(String path, String query, String content) {}

    GroupServerStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path + "?access_token=geheim";
    }

    void answer(String path, String json) {
        answers.put("/" + path, json);
    }

    List<String> heardAt(String path) {
        return heard.stream()
                .filter(one -> one.path().equals("/" + path))
                .map(Heard::content)
                .toList();
    }

    Heard lastHeard() {
        return heard.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
        String path = exchange.getRequestURI().getPath();
        heard.add(new Heard(
                path,
                exchange.getRequestURI().getRawQuery(),
                body.path("text").path("content").asString("")));
        String answer = answers.getOrDefault(path, "{\"errcode\":0,\"errmsg\":\"ok\"}");
        if (SILENCE.equals(answer)) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        boolean redirect = answer.startsWith("http");
        if (redirect) {
            exchange.getResponseHeaders().add("Location", answer);
        }
        exchange.sendResponseHeaders(redirect ? 302 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
