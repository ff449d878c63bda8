package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** PostgreSQL, two nodes and nginx, as {@code config/nodes.sh} starts them, from nothing. */
final class Nodes implements AutoCloseable {
    /** What monitors of these nodes carry. */
    static final String TOKEN = "drill";

    private static final int PORT = Integer.getInteger("nodes.port", 8131);
    private static final Path SCRIPT = Path.of("config", "nodes.sh");

    private final Path home;
    private final String settings;

    private Nodes(Path home, String settings) {
        this.home = home;
        this.settings = settings;
    }

    static Nodes up(String settings) throws IOException, InterruptedException {
        Nodes nodes = new Nodes(
                Path.of("target", "nodes-" + PORT).toAbsolutePath(), "--desk.metrics-token=" + TOKEN + " --desk.demo-past=false --desk.tour=false " + settings);
        nodes.run("down");
        nodes.run("wipe");
        nodes.run("up");
        return nodes;
    }

    /** Where nginx answers. */
    String address() {
        return "http://localhost:" + PORT;
    }

    /** What one node says of itself, past nginx. */
    Seen seen(String node) {
        return new Seen("http://127.0.0.1:" + (PORT + (node.equals("a") ? 1 : 2)));
    }

    static String other(String node) {
        return node.equals("a") ? "b" : "a";
    }

    /** Where the nodes keep what is uploaded. */
    Path uploads() {
        return home.resolve("data").resolve("files");
    }

    /** What the node wrote down. */
    String log(String node) throws IOException {
        return Files.readString(home.resolve("node-" + node + ".log"));
    }

    /** A command of the script, under way. */
    Process begin(String... command) throws IOException {
        String[] whole = new String[command.length + 1];
        whole[0] = SCRIPT.toString();
        System.arraycopy(command, 0, whole, 1, command.length);
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().put("NODES_HOME", home.toString());
        builder.environment().put("NODES_PORT", String.valueOf(PORT));
        builder.environment().put("NODES_ARGS", settings);
        builder.environment().put("JAVA_OPTS", "-Xmx800m -XX:TieredStopAtLevel=1");
        return builder.start();
    }

    void run(String... command) throws IOException, InterruptedException {
        Process process = begin(command);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s, see %s", String.join(" ", command), log()).isZero();
    }

    JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + (PORT + 3) + "/desk", "desk", ""));
    }

    private File log() throws IOException {
        Files.createDirectories(home.getParent());
        return home.resolveSibling("nodes-script.log").toFile();
    }

    @Override
    public void close() throws IOException {
        try {
            run("down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
