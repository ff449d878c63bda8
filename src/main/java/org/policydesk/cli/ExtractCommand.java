package org.policydesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.document.DocumentReader;
import org.policydesk.document.SourceText;
import org.policydesk.document.UnreadableDocumentException;
import org.policydesk.extraction.ExtractionResult;
import org.policydesk.extraction.Extractor;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.PolicyDraft;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code extract FILE [--text OUT]}: prints what the extraction finds in a file as JSON Lines, in UTF-8 whatever the locale.
 * Positions count the code points of the text, which {@code --text} writes to a file as UTF-8. Exit codes: 0 done, 2 bad
 * input, told in one line on the error stream.
 */
public final class ExtractCommand {
    private static final String USAGE = "用法 usage: extract FILE [--text OUT]";
    private final PrintStream out;
    private final PrintStream err;

    /** Prints to these streams in UTF-8; does not close them. */
    public ExtractCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param args the arguments, the word {@code extract} first
     * @return the exit code
     */
    public int run(String... args) {
        boolean withText = args.length == 4 && args[2].equals("--text");
        if (args.length != 2 && !withText) {
            err.println(USAGE);
            return 2;
        }
        try {
            SourceText source = new DocumentReader().read(Path.of(args[1]));
            if (withText) {
                Files.writeString(Path.of(args[3]), source.text());
            }
            print(source.text(), new Extractor().extract(source.text()));
            return 0;
        } catch (UnreadableDocumentException unreadable) {
            err.println(Complaint.about(unreadable));
        } catch (IOException | InvalidPathException failed) {
            err.println("文件读写失败 cannot read or write: " + failed.getMessage());
        }
        return 2;
    }

    private void print(String text, ExtractionResult result) {
        JsonMapper json = JsonMapper.builder().build();
        JsonLines lines = new JsonLines(text);
        for (PolicyDraft policy : result.policies()) {
            print(json, lines.policy(policy));
        }
        for (ItemDraft item : result.items()) {
            print(json, lines.item(item));
        }
        out.flush();
    }

    private void print(JsonMapper json, Map<String, @Nullable Object> record) {
        out.print(json.writeValueAsString(record) + "\n");
    }
}
