package org.policydesk.ui.help;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.policydesk.account.SignedIn;

/**
 * The guides of docs/guide as they came with the program: Markdown that becomes a page, with its links and pictures as addresses of
 * this desk. Thread-safe.
 */
@SpringComponent
class Guides {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();

    /** The guide as HTML, in Chinese unless the reader's language is English. */
    String html(GuideBook book, Locale locale) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> new Addresses(book))
                .build()
                .render(parser.parse(text(book, locale)));
    }

    /** Where the first of the reader's guides that tells of a topic does so; empty if none does. */
    Optional<String> address(HelpTopic topic, SignedIn reader, Locale locale) {
        String anchor = "<a id=\"" + topic.name() + "\"></a>";
        return GuideBook.of(reader).stream()
                .filter(book -> text(book, locale).contains(anchor))
                .findFirst()
                .map(book -> GuideView.address(book) + "#" + topic.name());
    }

    private static String text(GuideBook book, Locale locale) {
        String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ".en" : "";
        String file = "/guide/" + book.id() + language + ".md";
        try (InputStream in = Objects.requireNonNull(Guides.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures lie where the browser may fetch them; another guide and a place in this one are pages here. */
    private record Addresses(GuideBook book) implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Image image) {
                String address = image.getDestination().replaceFirst("^\\.\\./pictures/", "guide-pictures/");
                attributes.put("src", address);
                attributes.put("loading", "lazy");
                // With its size known the text does not move when the picture comes.
                PictureSize.of("/META-INF/resources/" + address).ifPresent(size -> {
                    attributes.put("width", String.valueOf(size.width()));
                    attributes.put("height", String.valueOf(size.height()));
                });
            } else if (node instanceof Link link) {
                address(link.getDestination())
                        .ifPresentOrElse(address -> attributes.put("href", address), () -> attributes.remove("href"));
            }
        }

        /** Nothing for what did not come with the program, such as the papers for whoever looks after an installation. */
        private Optional<String> address(String destination) {
            if (destination.startsWith("#")) {
                return Optional.of(GuideView.address(book) + destination);
            }
            if (destination.startsWith("https://")) {
                return Optional.of(destination);
            }
            String file = destination.replaceFirst("#.*", "");
            String place = destination.substring(file.length());
            return GuideBook.of(file.replaceFirst("(\\.en)?\\.md$", "")).map(other -> GuideView.address(other) + place);
        }
    }
}
