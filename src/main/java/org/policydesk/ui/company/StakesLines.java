package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Importance;
import org.policydesk.ui.component.QuotaWords;
import org.policydesk.ui.component.Words;

/** What hangs on a task: how important it is, tier, quotas, and what comes of missing it. Invisible with nothing. */
final class StakesLines extends Div {
    private static final long serialVersionUID = 1L;

    StakesLines(Scene scene) {
        setId("task-stakes");
        addClassName("task-stakes");
        ActionItem item = scene.detail().item();
        if (item.importance() != Importance.NORMAL) {
            Span mark = new Span(scene.say("policy.importance." + item.importance()));
            mark.addClassNames("mark", "mark-importance");
            add(mark);
        }
        line(scene, "policy.field.tier", item.tier());
        QuotaWords words = new QuotaWords(Words.of(scene.page()));
        line(
                scene,
                "policy.field.quotas",
                item.quotas().stream().map(words::line).collect(Collectors.joining(scene.say("editor.quota.and"))));
        line(scene, "policy.field.consequence", item.consequence());
        setVisible(getComponentCount() > 0);
    }

    private void line(Scene scene, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Span label = new Span(scene.say(key));
            label.addClassName("source-label");
            Span value = new Span(text);
            value.addClassName("source-value");
            Div line = new Div(label, value);
            line.addClassName("source-line");
            add(line);
        }
    }
}
