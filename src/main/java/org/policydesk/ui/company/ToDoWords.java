package org.policydesk.ui.company;

import java.util.Optional;
import org.policydesk.policy.ActionItem;
import org.policydesk.ui.component.ReadableText;

/** What a task asks for beyond its title. */
final class ToDoWords {
    private ToDoWords() {}

    /** What staff wrote if it adds something, else the source's sentence if that does; often the title says it all. */
    static Optional<String> of(ActionItem item) {
        String title = bare(item.title());
        if (!title.contains(bare(item.action()))) {
            return Optional.of(item.action());
        }
        String sentence =
                ReadableText.shown(ReadableText.marked(item.sentence())).strip();
        return title.contains(bare(sentence)) ? Optional.empty() : Optional.of(sentence);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{P}\\p{S}]", "");
    }
}
