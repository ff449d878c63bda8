package org.policydesk.ui.help;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policydesk.ui.component.Words;

/**
 * What help says of one page. The page's class gives its name: TodayView is "today", AllTasksView "all-tasks". Its texts have the
 * keys help.NAME.what and help.NAME.1 to 3, and its place in a guide is the anchor of that name.
 */
public record HelpTopic(String name) {
    private static final int THINGS = 3;

    /** Pages that show nothing of their own, or are help themselves. */
    private static final Set<String> NONE = Set.of("start", "guide");

    /** The topic of a page; empty for what is no page of the desk's, such as a message that there is none. */
    public static Optional<HelpTopic> of(Class<?> page) {
        return Optional.of(page)
                .filter(one -> one.isAnnotationPresent(Route.class))
                .map(one -> new HelpTopic(name(one.getSimpleName())))
                .filter(topic -> !NONE.contains(topic.name()));
    }

    /** What the page is for. */
    String purpose(Words words) {
        return words.say(key("what"));
    }

    /** The three things that one does there. */
    List<String> things(Words words) {
        return IntStream.rangeClosed(1, THINGS)
                .mapToObj(number -> words.say(key(String.valueOf(number))))
                .toList();
    }

    private String key(String part) {
        return "help." + name + "." + part;
    }

    private static String name(String simple) {
        return simple.replaceFirst("View$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
