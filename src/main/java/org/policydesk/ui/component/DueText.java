package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.policydesk.task.TaskCard;

/** A task's due date in words: 3月31日 周一 · 还有 15 个工作日. */
public class DueText extends Span {
    /** Day, hour and time left. */
    public DueText(TaskCard card, LocalDate today) {
        addClassName("due-text");
        setText(new DueWords(Words.of(this), today).dayAndLeft(card));
    }

    /** Day and hour only, for places where a light beside it already says how much time is left. */
    public static DueText dayOnly(TaskCard card, LocalDate today) {
        DueText text = new DueText(card, today);
        text.setText(new DueWords(Words.of(text), today).day(card));
        return text;
    }
}
