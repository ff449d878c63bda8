import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fails when a jar that is to be handed on holds one of Vaadin's commercial components: its element in a script, also in a jar within
 * the jar, its npm package among those that the bundle was made of, or its Java part.
 */
public final class FreeParts {
    private static final String NAMES =
            "board|chart|charts|cookie-consent|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet";
    // An element says its own name; that a style sheet or a free component knows of another's is no part of that one.
    private static final Pattern ELEMENT = Pattern.compile(
            "(?:get is\\(\\)\\s*\\{\\s*return\\s*|customElements\\.define\\(\\s*)[\"'`](vaadin-(?:" + NAMES + "))[\"'`]");
    private static final Pattern PACKAGE = Pattern.compile("\"(@vaadin/(?:" + NAMES + "))[\"/]");
    private static final Pattern JAVA = Pattern.compile(".*/(vaadin-(?:" + NAMES + ")-flow)-[^/]*\\.jar");

    private final Set<String> found = new TreeSet<>();
    private int scripts;

    private FreeParts() {}

    public static void main(String[] args) throws IOException {
        FreeParts parts = new FreeParts();
        try (InputStream jar = Files.newInputStream(Path.of(args[0]))) {
            parts.read(jar, "");
        }
        if (parts.scripts == 0) {
            throw new IllegalStateException(args[0] + " holds no scripts at all: not what is to be looked at");
        }
        if (!parts.found.isEmpty()) {
            System.err.println("Not free: " + String.join("\n          ", parts.found));
            System.exit(1);
        }
        System.out.printf("free     %d scripts in %s, none of %s%n", parts.scripts, args[0], NAMES.replace("|", ", "));
    }

    private void read(InputStream in, String within) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = within + entry.getName();
            if (name.endsWith(".jar")) {
                find(JAVA, "/" + name, name);
                read(new ByteArrayInputStream(zip.readAllBytes()), name + "!");
            } else if (name.endsWith(".js")) {
                scripts++;
                find(ELEMENT, new String(zip.readAllBytes(), StandardCharsets.UTF_8), name);
            } else if (name.endsWith("META-INF/VAADIN/config/stats.json")) {
                find(PACKAGE, new String(zip.readAllBytes(), StandardCharsets.UTF_8), name);
            }
        }
    }

    private void find(Pattern what, String text, String where) {
        Matcher matcher = what.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) + " in " + where);
        }
    }
}
