package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.task.LeadChange;
import org.policydesk.task.LeadMove;
import org.policydesk.task.PreparationTimes;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.InParts;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** Changes how long the preparation of many tasks takes; which days to begin move is shown first, and all of it can be taken back. */
class PreparationDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 5;

    /** How it is changed. */
    private enum Way {
        MORE,
        LESS,
        TO,
        USUAL
    }

    private final transient PreparationTimes times;
    private final transient List<TaskCard> cards;
    private final transient Dates dates;
    private final transient Runnable done;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final IntegerField days = new IntegerField();
    private final Div shown = new Div();
    private final InParts parts = new InParts(getTranslation("overview.lead"), "desk.parts");
    private final Button confirm = new Button(getTranslation("overview.lead.confirm"), click -> change());
    private transient List<LeadMove> moves = List.of();

    /** @param cards the tasks, at most some thousands; those that cannot be changed are left out and counted */
    PreparationDialog(PreparationTimes times, List<TaskCard> cards, LocalDate today, Runnable done) {
        this.times = times;
        this.cards = List.copyOf(cards);
        this.dates = new Dates(Words.of(this), today);
        this.done = done;
        setHeaderTitle(getTranslation("overview.lead.title", cards.size()));
        Paragraph note = new Paragraph(getTranslation("overview.lead.note"));
        note.addClassName("desk-secondary");
        way.setLabel(getTranslation("overview.lead.way"));
        way.setId("lead-way");
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("overview.lead." + one));
        way.setValue(Way.MORE);
        way.addValueChangeListener(change -> show());
        days.setLabel(getTranslation("overview.lead.days"));
        days.setId("lead-days");
        days.setMin(0);
        days.setMax(LeadTimes.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(USUAL_DAYS);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.addValueChangeListener(change -> show());
        shown.setId("lead-preview");
        confirm.setId("lead-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, way, days, shown, parts);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), confirm);
        setWidth("min(640px, 100vw)");
        show();
    }

    private @Nullable LeadChange wanted() {
        Integer number = days.getValue();
        boolean known = number != null && number >= 0 && number <= LeadTimes.MOST_DAYS;
        return switch (way.getValue()) {
            case MORE -> known ? new LeadChange.By(number) : null;
            case LESS -> known ? new LeadChange.By(-number) : null;
            case TO -> known ? new LeadChange.To(number) : null;
            case USUAL -> new LeadChange.Usual();
        };
    }

    private void show() {
        days.setVisible(way.getValue() != Way.USUAL);
        LeadChange change = wanted();
        moves = change == null
                ? List.of()
                : times.preview(cards.stream().map(TaskCard::id).toList(), change);
        shown.removeAll();
        shown.add(new LeadMovesTable(moves, cards, dates));
        confirm.setEnabled(!moves.isEmpty());
    }

    private void change() {
        List<LeadMove> all = moves;
        confirm.setEnabled(false);
        way.setEnabled(false);
        days.setEnabled(false);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        List<LeadMove> made = new ArrayList<>();
        parts.run(all, part -> make(part, made), (count, reached) -> {
            close();
            done.run();
            if (reached < all.size()) {
                stopped(made, reached, all.size());
            } else {
                Messages.undoable(this, () -> back(made), "overview.lead.done", count, all.size() - count);
            }
        });
    }

    private int make(List<LeadMove> part, List<LeadMove> made) {
        List<LeadMove> now = times.change(part);
        made.addAll(now);
        return now.size();
    }

    private void stopped(List<LeadMove> undoable, int reached, int all) {
        if (undoable.isEmpty()) {
            Messages.failure(this, "desk.parts.stopped", reached, all);
        } else {
            Messages.undoable(this, () -> back(undoable), "desk.parts.stopped", reached, all);
        }
    }

    /** Those that somebody changed since stay as they are. */
    private void back(List<LeadMove> made) {
        InParts undoing = new InParts(getTranslation("overview.lead"), "desk.parts");
        Dialog progress = new Dialog(undoing);
        progress.setHeaderTitle(getTranslation("overview.lead.undoing"));
        progress.setCloseOnEsc(false);
        progress.setCloseOnOutsideClick(false);
        progress.open();
        List<LeadMove> ways = made.stream().map(LeadMove::back).toList();
        undoing.run(ways, part -> times.change(part).size(), (count, reached) -> {
            progress.close();
            done.run();
            if (reached < made.size()) {
                stopped(made.subList(reached, made.size()), reached, made.size());
            } else {
                Messages.success(this, "overview.lead.undone", count);
            }
        });
    }
}
