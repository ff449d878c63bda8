package org.policydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.document.DocumentReader;
import org.policydesk.document.SourceText;
import org.policydesk.document.UnreadableDocumentException;
import org.policydesk.extraction.ExtractionResult;
import org.policydesk.extraction.Extractor;
import org.policydesk.extraction.ItemDraft;
import org.policydesk.extraction.PolicyDraft;

/**
 * {@code extract FILE... [--text OUT]}: prints what the extraction finds in files as JSON Lines, in UTF-8 whatever the locale.
 * Positions count the code points of the text, which {@code --text} writes to a file as UTF-8 when there is one file. Of several
 * files each record tells its own, and a file that cannot be read does not keep the others from being read. Exit codes: 0
 * done, 2 bad input, told in one line for each such file on the error stream.
 */
public final class ExtractCommand {
    private static final String USAGE = "用法 usage: extract FILE... [--text OUT]（--text 只用于单个文件 with one file only）";
    private static final String TEXT = "--text";
    private final PrintStream out;
    private final PrintStream err;

    /** Prints to these streams in UTF-8; does not close them. */
    public ExtractCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param args the arguments, the word {@code extract} first
     * @return the exit code
     */
    public int run(String... args) {
        boolean withText = args.length == 4 && args[2].equals(TEXT);
        List<String> files = Arrays.asList(args).subList(Math.min(1, args.length), withText ? 2 : args.length);
        if (files.isEmpty() || files.stream().anyMatch(one -> one.startsWith("--"))) {
            err.println(USAGE);
            return 2;
        }
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean allRead = true;
        for (String file : files) {
            allRead &= read(file, files.size() > 1 ? file : null, withText ? args[3] : null, lines);
        }
        try {
            lines.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return allRead ? 0 : 2;
    }

    /** Whether the file could be read; why not has been told. */
    private boolean read(String file, @Nullable String told, @Nullable String textFile, Writer lines) {
        String name = told == null ? "" : told + "：";
        try {
            SourceText source = new DocumentReader().read(Path.of(file));
            if (textFile != null) {
                Files.writeString(Path.of(textFile), source.text());
            }
            print(source.text(), new Extractor().extract(source.text()), told, lines);
            return true;
        } catch (UnreadableDocumentException unreadable) {
            err.println(name + Complaint.about(unreadable));
        } catch (IOException | InvalidPathException failed) {
            err.println(name + "文件读写失败 cannot read or write: " + failed.getMessage());
        }
        return false;
    }

    private static void print(String text, ExtractionResult result, @Nullable String file, Writer out)
            throws IOException {
        JsonText json = new JsonText(out);
        JsonLines lines = new JsonLines(text);
        for (PolicyDraft policy : result.policies()) {
            print(json, lines.policy(policy), file);
        }
        for (ItemDraft item : result.items()) {
            print(json, lines.item(item), file);
        }
    }

    private static void print(JsonText json, Map<String, @Nullable Object> record, @Nullable String file)
            throws IOException {
        if (file != null) {
            record.put("file", file);
        }
        json.line(record);
    }
}
