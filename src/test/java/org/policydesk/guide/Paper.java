package org.policydesk.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** One Markdown file of the repository: what it links to, shows and offers as places to link to. */
record Paper(Path file, String text, List<String> links, List<String> pictures, Set<String> anchors) {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("<img src=\"([^\"]+)\"");

    /** All of them: the two at the root and everything under docs. */
    static List<Paper> all() {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Paper::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Paper read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper that would have this text at that place. */
    static Paper of(Path file, String text) {
        Finder finder = new Finder();
        PARSER.parse(text).accept(finder);
        return new Paper(file, text, finder.links, finder.pictures, finder.anchors);
    }

    /** The file that a relative link of this paper means. */
    Path target(String link) {
        Path folder = file.toAbsolutePath().getParent();
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? file.toAbsolutePath() : folder.resolve(path).normalize();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static final class Finder extends AbstractVisitor {
        private final List<String> links = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();
        private final Set<String> anchors = new TreeSet<>();
        private final Map<String, Integer> seen = new LinkedHashMap<>();

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            pictures.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            raw(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            raw(html.getLiteral());
        }

        @Override
        public void visit(Heading heading) {
            String slug = slug(words(heading));
            int before = seen.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
            visitChildren(heading);
        }

        private void raw(String html) {
            PLACE.matcher(html).results().forEach(found -> anchors.add(found.group(1)));
            SHOWN.matcher(html).results().forEach(found -> pictures.add(found.group(1)));
        }

        /** As GitHub makes them: small letters, hyphens for blanks, and of the rest letters, figures, hyphens and underscores. */
        private static String slug(String heading) {
            return heading.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                    .replace(' ', '-');
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                switch (child) {
                    case Text text -> words.append(text.getLiteral());
                    case Code code -> words.append(code.getLiteral());
                    default -> words.append(words(child));
                }
            }
            return words.toString();
        }
    }
}
