package org.policydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists and plain values as JSON, one record a line. The command line starts anew for every call, and a library's
 * classes, to be looked for through all the archives in the program's own, would cost it more than reading a text does.
 */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private final Writer out;

    JsonText(Writer out) {
        this.out = out;
    }

    /**
     * One record and the end of its line.
     *
     * @throws IOException if the writer fails
     */
    void line(Map<String, @Nullable Object> record) throws IOException {
        value(record);
        out.write('\n');
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.write("null");
            case Map<?, ?> map -> object(map);
            case Iterable<?> all -> array(all);
            case BigDecimal number -> out.write(number.toPlainString());
            case Integer number -> out.write(number.toString());
            case Double number -> out.write(number.toString());
            case Boolean yes -> out.write(yes.toString());
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.write(before);
            string(String.valueOf(entry.getKey()));
            out.write(':');
            value(entry.getValue());
            before = ',';
        }
        out.write(before == '{' ? "{}" : "}");
    }

    private void array(Iterable<?> all) throws IOException {
        out.write('[');
        for (Iterator<?> one = all.iterator(); one.hasNext(); ) {
            value(one.next());
            out.write(one.hasNext() ? "," : "");
        }
        out.write(']');
    }

    private void string(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), text, i);
        }
        out.write('"');
    }

    private void character(char c, String text, int at) throws IOException {
        switch (c) {
            case '"' -> out.write("\\\"");
            case '\\' -> out.write("\\\\");
            case '\n' -> out.write("\\n");
            case '\r' -> out.write("\\r");
            case '\t' -> out.write("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) && alone(c, text, at)) {
                    escape(c);
                } else {
                    out.write(c);
                }
            }
        }
    }

    /** Half a character has no bytes of its own and can only be written by its number. */
    private static boolean alone(char c, String text, int at) {
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void escape(char c) throws IOException {
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(c >> shift & 0xf));
        }
    }
}
