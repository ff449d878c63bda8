package org.policydesk.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.document.UnreadableDocumentException.Reason;

/** Plain text: UTF-8 with or without byte order mark, else GB18030. Nothing in it is changed; form feeds begin pages. */
final class TextFile {
    private TextFile() {}

    static SourceText read(byte[] bytes) {
        String text = decode(bytes);
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        List<Integer> pages = new ArrayList<>(List.of(0));
        for (int i = bare.indexOf('\f'); i >= 0; i = bare.indexOf('\f', i + 1)) {
            pages.add(i + 1);
        }
        return new SourceText(bare, pages, Format.TEXT);
    }

    private static String decode(byte[] bytes) {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw new UnreadableDocumentException(Reason.CORRUPT, neither);
            }
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
