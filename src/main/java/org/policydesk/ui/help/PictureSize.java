package org.policydesk.ui.help;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** How large a PNG is, in pixels, by its first bytes. */
record PictureSize(int width, int height) {
    /** Signature, length and name of the first part, which begins with the two numbers. */
    private static final int BEFORE = 16;

    /** The size of a picture that came with the program; empty if there is none of that name. */
    static Optional<PictureSize> of(String resource) {
        try (InputStream in = PictureSize.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            DataInputStream data = new DataInputStream(in);
            data.skipNBytes(BEFORE);
            return Optional.of(new PictureSize(data.readInt(), data.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
