package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;

/** A light (红黄绿灯): colour, shape and words together, so that nobody depends on colour. */
public class LightBadge extends Span {
    /** The light of a task with its words. */
    public LightBadge(TaskCard card, LocalDate today) {
        show(card.light(), new DueWords(Words.of(this), today).light(card));
    }

    /** A light with words of one's own. */
    public LightBadge(Light light, String words) {
        show(light, words);
    }

    private void show(Light light, String words) {
        addClassNames("light", "light-" + light.name().toLowerCase(Locale.ROOT));
        Span shape = new Span(shapeOf(light));
        shape.addClassName("light-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(words));
    }

    /** Each light has its own shape. */
    public static String shapeOf(Light light) {
        return switch (light) {
            case RED -> "■";
            case AMBER -> "▲";
            case GREEN -> "●";
            case NONE -> "○";
        };
    }
}
