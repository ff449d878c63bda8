package org.policydesk.guide;

import java.nio.file.Path;

/**
 * One picture of README or docs: who looks at what, and how.
 *
 * @param name the file's, without its ending; those in English end in -en
 * @param path the address; {task}, {item}, {document}, {recommendation}, {programme} and {member} stand for what the demo has
 * @param ready a selector of what has to be there
 * @param scene what is done before
 * @param part a selector of what is shown; empty: all that the window shows
 */
record Picture(String name, Reader reader, Frame frame, String path, String ready, Scene scene, String part) {
    static final Path FOLDER = Path.of("docs", "pictures");

    private static final String ENGLISH = "-en";

    /** Who looks, by the demo's account. */
    enum Reader {
        MANAGER("manager1@demo.local"),
        /** Of a company of which not everything is known. */
        OTHER_MANAGER("manager9@demo.local"),
        STAFF("staff@demo.local"),
        ADMINISTRATOR("admin@demo.local");

        private final String email;

        Reader(String email) {
            this.email = email;
        }

        String email() {
            return email;
        }
    }

    /** How large the window is. */
    enum Frame {
        WIDE(1200, 760),
        TALL(1200, 1080),
        PHONE(390, 760);

        private final int width;
        private final int height;

        Frame(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /** A picture of all that staff see in an office window, unless the methods below say otherwise. */
    static Picture of(String name, Reader reader, String path, String ready) {
        return new Picture(name, reader, Frame.WIDE, path, ready, page -> {}, "");
    }

    Picture in(Frame other) {
        return new Picture(name, reader, other, path, ready, scene, part);
    }

    Picture after(Scene other) {
        return new Picture(name, reader, frame, path, ready, other, part);
    }

    Picture showing(String selector) {
        return new Picture(name, reader, frame, path, ready, scene, selector);
    }

    /** The same for a reader of English. */
    Picture english() {
        return new Picture(name + ENGLISH, reader, frame, path, ready, scene, part);
    }

    boolean isEnglish() {
        return name.endsWith(ENGLISH);
    }

    Path file() {
        return FOLDER.resolve(name + ".png");
    }
}
