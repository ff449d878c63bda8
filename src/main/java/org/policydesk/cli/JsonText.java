package org.policydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes maps, lists and plain values as JSON, one record a line. It needs the streaming part of Jackson alone, whose start costs
 * a tenth of what mapping by reflection does, and the command line starts anew for every call.
 */
final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();
    private final Writer out;

    JsonText(Writer out) {
        this.out = out;
    }

    void line(Map<String, @Nullable Object> record) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Kept(out))) {
            write(json, record);
        }
        try {
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, one) -> {
                    json.writeName(String.valueOf(name));
                    write(json, one);
                });
                json.writeEndObject();
            }
            case Iterable<?> all -> {
                json.writeStartArray();
                all.forEach(one -> write(json, one));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Boolean yes -> json.writeBoolean(yes);
            default -> json.writeString(value.toString());
        }
    }

    /** The writer that a line goes to is still wanted for the next. */
    private static final class Kept extends java.io.FilterWriter {
        Kept(Writer out) {
            super(out);
        }

        @Override
        public void flush() {
            // the buffer below is written when it is full
        }

        @Override
        public void close() {
            // the next record follows
        }
    }
}
