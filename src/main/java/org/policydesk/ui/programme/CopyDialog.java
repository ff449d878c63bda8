package org.policydesk.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.programme.CarriedField;
import org.policydesk.policy.programme.Carrying;
import org.policydesk.policy.programme.CopyOffer;
import org.policydesk.policy.programme.EditionCopies;
import org.policydesk.ui.association.ContentWords;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** Asks what a new round takes over from the one before, each field with what would change; nothing is taken over unasked. */
public final class CopyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient EditionCopies copies;
    private final transient Runnable done;
    private final Component page;
    private final transient ContentWords words;
    private final transient Map<CopyOffer, Map<CarriedField, Checkbox>> choices = new LinkedHashMap<>();

    /**
     * @param page where it is told afterwards, with an undo
     * @param done follows the act and its undoing
     */
    public CopyDialog(Component page, List<CopyOffer> offers, EditionCopies copies, LocalDate today, Runnable done) {
        this.page = page;
        this.copies = copies;
        this.done = done;
        words = new ContentWords(Words.of(page), today);
        setHeaderTitle(
                page.getTranslation("programme.copy.title", offers.getFirst().label()));
        setWidth("min(860px, 94vw)");
        Paragraph help = new Paragraph(page.getTranslation("programme.copy.help"));
        help.addClassName("desk-secondary");
        add(help);
        offers.forEach(offer -> add(offer(offer)));
        Button take = new Button(page.getTranslation("programme.copy.act"), click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setId("copy-confirm");
        take.setDisableOnClick(true);
        Button cancel = new Button(page.getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, take);
    }

    private Div offer(CopyOffer offer) {
        Map<CarriedField, Checkbox> boxes = new EnumMap<>(CarriedField.class);
        Span title = new Span(offer.item().title());
        title.addClassName("programme-name");
        Div all = new Div(title);
        all.addClassName("copy-offer");
        for (CarriedField field : offer.differing()) {
            Checkbox box = new Checkbox(page.getTranslation("programme.carried." + field), true);
            box.setId("copy-" + field + "-" + offer.item().id());
            boxes.put(field, box);
            Div line = new Div(box, difference(offer, field));
            line.addClassName("copy-field");
            all.add(line);
        }
        choices.put(offer, boxes);
        return all;
    }

    private Div difference(CopyOffer offer, CarriedField field) {
        ItemEdit item = ItemEdit.of(offer.item());
        Div difference = new Div();
        difference.addClassName("copy-difference");
        for (ContentWords.Line line :
                words.between(item, Carrying.of(item, ItemEdit.of(offer.earlier()), Set.of(field)))) {
            line.gone().forEach(gone -> difference.add(part(gone, "difference-gone", "programme.diff.was")));
            line.now().forEach(added -> difference.add(part(added, "difference-added", "programme.diff.is")));
        }
        return difference;
    }

    private Div part(String text, String style, String key) {
        Div part = new Div(page.getTranslation(key, text));
        part.addClassName(style);
        return part;
    }

    private void take() {
        List<EditionCopies.Choice> chosen = new ArrayList<>();
        choices.forEach((offer, boxes) -> {
            Set<CarriedField> fields = EnumSet.noneOf(CarriedField.class);
            boxes.forEach((field, box) -> {
                if (Boolean.TRUE.equals(box.getValue())) {
                    fields.add(field);
                }
            });
            chosen.add(new EditionCopies.Choice(
                    offer.item().id(), offer.item().version(), offer.earlier().id(), fields));
        });
        close();
        trying(() -> {
            List<EditionCopies.Done> what = copies.copy(chosen);
            if (!what.isEmpty()) {
                Messages.undoable(page, () -> trying(() -> copies.undo(what)), "programme.copy.done", what.size());
            }
        });
    }

    private void trying(Runnable act) {
        try {
            act.run();
        } catch (StaleItemException e) {
            Messages.failure(page, "programme.copy.stale", e.changedBy());
        }
        done.run();
    }
}
