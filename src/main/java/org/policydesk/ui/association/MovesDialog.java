package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.policydesk.task.Moves;
import org.policydesk.ui.component.Dates;

/** Which dates a change moves and who hears of it, before it is made. */
final class MovesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Button confirm = new Button(getTranslation("task.moves.apply"));
    private final Button cancel = new Button(getTranslation("component.cancel"));
    private boolean agreed;

    MovesDialog(Moves moves, Dates dates) {
        setId("moves");
        setHeaderTitle(getTranslation("task.moves.title"));
        setWidth("min(1080px, 100vw)");
        Div text = new Div();
        text.addClassName("moves-summary");
        int preparations = moves.all().size() - moves.dues();
        say(text, "task.moves.dues", moves.dues(), moves.people());
        say(text, "task.moves.preparations", preparations);
        say(text, "task.moves.past", past(moves, dates.today()));
        say(text, "task.moves.marks", moves.marks());
        say(text, "task.moves.opened", moves.opened());
        add(text, new MovesGrid(moves.all(), dates));
        confirm.setId("moves-apply");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.setId("moves-cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
        cancel.addClickListener(click -> close());
        confirm.setAutofocus(true);
    }

    void onApply(Runnable apply) {
        confirm.addClickListener(click -> {
            agreed = true;
            close();
            apply.run();
        });
    }

    /** Called once the dialog is gone from the screen and nobody agreed. */
    void onCancel(Runnable cancelled) {
        addClosedListener(closed -> {
            if (!agreed) {
                cancelled.run();
            }
        });
    }

    /** What is none of is not spoken of. */
    private void say(Div text, String key, int number, Object... more) {
        if (number > 0) {
            text.add(new Paragraph(
                    more.length == 0 ? getTranslation(key, number) : getTranslation(key, number, more[0])));
        }
    }

    private static int past(Moves moves, LocalDate today) {
        return (int) moves.all().stream()
                .filter(move -> MovesGrid.isPast(move, today))
                .count();
    }
}
