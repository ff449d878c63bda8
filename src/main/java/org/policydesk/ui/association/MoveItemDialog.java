package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Supersession;
import org.policydesk.task.ItemEffect;
import org.policydesk.task.MovesChangedException;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** Chooses the new policy's item that takes open tasks over, and shows their dates before it does. */
final class MoveItemDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ActionItem item;
    private final transient RepealServices services;
    private final transient Dates dates;
    private final transient Runnable changed;
    private final Select<ActionItem> to = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("life.move.reason"));
    private final Div shown = new Div();
    private final Button confirm = new Button(getTranslation("life.repeal.move"));
    private transient @Nullable ItemEffect effect;

    MoveItemDialog(ActionItem item, List<Supersession> by, RepealServices services, Dates dates, Runnable changed) {
        this.item = item;
        this.services = services;
        this.dates = dates;
        this.changed = changed;
        List<ActionItem> targets = by.stream()
                .filter(Supersession::confirmed)
                .flatMap(one -> services.items().ofPolicy(one.by().id()).stream())
                .filter(one -> one.state() == ItemState.PUBLISHED)
                .toList();
        setHeaderTitle(getTranslation("life.move.title", item.title()));
        setWidth("min(1080px, 100vw)");
        to.setLabel(getTranslation("life.move.to"));
        to.setId("move-to");
        to.setItems(targets);
        to.setItemLabelGenerator(ActionItem::title);
        to.setWidthFull();
        to.addValueChangeListener(change -> preview());
        reason.setId("move-reason");
        reason.setWidthFull();
        reason.setValue(
                by.isEmpty()
                        ? ""
                        : getTranslation(
                                "life.repeal.reason", by.getFirst().by().title()));
        confirm.setId("move-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> move());
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
        if (targets.isEmpty()) {
            add(new Paragraph(getTranslation("life.move.none")));
        } else {
            Div form = new Div(to, reason);
            form.addClassName("local-form");
            add(new Paragraph(getTranslation("life.move.what")), form, shown);
        }
    }

    private void preview() {
        ActionItem target = to.getValue();
        shown.removeAll();
        effect = target == null
                ? null
                : PolicyFailures.telling(
                        this, () -> services.effects().previewMove(item.id(), target.id(), moving(target)));
        ItemEffect found = effect;
        confirm.setEnabled(found != null);
        if (found != null) {
            shown.add(new EffectSummary(found, dates.today()));
            if (!found.moves().isEmpty()) {
                shown.add(new MovesGrid(found.moves().all(), dates));
            }
        }
    }

    private Runnable moving(ActionItem target) {
        String because = reason.getValue();
        return () -> services.endings().moveTo(item.id(), target.id(), because, item.version());
    }

    private void move() {
        ActionItem target = to.getValue();
        ItemEffect seen = effect;
        if (target == null || seen == null) {
            return;
        }
        PolicyFailures.telling(this, () -> {
            try {
                services.effects().applyMove(item.id(), target.id(), moving(target), seen);
                close();
                Messages.success(this, "life.move.done", target.title());
                changed.run();
            } catch (MovesChangedException e) {
                Messages.failure(this, e.key());
                preview();
            }
            return true;
        });
    }
}
