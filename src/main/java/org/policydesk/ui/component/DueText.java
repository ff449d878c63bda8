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

    /** For a place beside the task's light: without the time left where the light tells it already. */
    public static DueText besideLight(TaskCard card, LocalDate today) {
        DueText text = new DueText(card, today);
        if (DueWords.lightTellsTimeLeft(card)) {
            text.setText(new DueWords(Words.of(text), today).day(card));
        }
        return text;
    }
}
