package org.policydesk.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** Reads documents. It has no state but its limits: one may be used by many threads. */
public final class DocumentReader {
    private final Limits limits;

    /** With {@link Limits#DEFAULT}. */
    public DocumentReader() {
        this(Limits.DEFAULT);
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * The text of a file on disk; the name decides nothing but whether it fits the content.
     *
     * @throws UnreadableDocumentException when it is missing or cannot be read, with the reason
     * @throws IOException when reading the disk fails
     */
    public SourceText read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(Reason.NOT_FOUND, file.toString());
        }
        requireSize(Files.size(file));
        Path name = file.getFileName();
        return read(Files.readAllBytes(file), name == null ? "" : name.toString());
    }

    /**
     * The text of a file in memory.
     *
     * @param fileName the name it came with; its extension must fit the content
     * @throws UnreadableDocumentException when it cannot be read, with the reason
     */
    public SourceText read(byte[] bytes, String fileName) {
        requireSize(bytes.length);
        Format format = FormatDetector.detect(bytes, fileName);
        SourceText source =
                switch (format) {
                    case TEXT -> TextFile.read(bytes);
                    case WORD -> WordFile.read(bytes, limits);
                    case OLD_WORD -> OldWordFile.read(bytes, limits);
                    case PDF -> PdfFile.read(bytes, limits);
                };
        if (source.text().isBlank()) {
            throw new UnreadableDocumentException(Reason.EMPTY);
        }
        if (source.text().length() > limits.maxCharacters()) {
            throw new UnreadableDocumentException(Reason.TOO_MUCH_TEXT, limits.maxCharacters());
        }
        return source;
    }

    private void requireSize(long size) {
        if (size == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY);
        }
        if (size > limits.maxBytes()) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, limits.maxBytes(), size);
        }
    }
}
