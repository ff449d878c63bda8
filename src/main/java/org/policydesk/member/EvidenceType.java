package org.policydesk.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of files that may prove something. The name has to say what the first bytes show. */
enum EvidenceType {
    PDF("application/pdf", "25504446", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    OFFICE("application/octet-stream", "504b0304", "docx", "xlsx", "ofd");

    private static final int LONGEST = 8;

    private final String contentType;
    private final byte[] beginning;
    private final List<String> endings;

    EvidenceType(String contentType, String beginning, String... endings) {
        this.contentType = contentType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.endings = List.of(endings);
    }

    String contentType() {
        return contentType;
    }

    /** The content from its beginning on, and what it is. */
    record Checked(InputStream content, EvidenceType type) {}

    /** @throws InvalidMemberException if name and content are not of one of the kinds */
    static Checked check(InputStream content, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            PushbackInputStream whole = new PushbackInputStream(content, LONGEST);
            byte[] first = whole.readNBytes(LONGEST);
            whole.unread(first);
            return Stream.of(values())
                    .filter(type -> type.endings.contains(ending) && type.begins(first))
                    .findFirst()
                    .map(type -> new Checked(whole, type))
                    .orElseThrow(() -> new InvalidMemberException("evidence", "member.invalid.evidence-type"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean begins(byte[] first) {
        return first.length >= beginning.length
                && Arrays.equals(first, 0, beginning.length, beginning, 0, beginning.length);
    }
}
