package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Submission;
import org.policydesk.task.ItemEffect;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** One item that waits for a second person: what it says otherwise, what follows for whom if the reader asks, and the two ways on. */
final class SubmissionCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PublishingServices services;
    private final transient Dates dates;
    private final transient Submission waiting;
    private final transient ItemFlow flow;
    private final Div seen = new Div();
    private final Button look = new Button(getTranslation("life.act.look"), click -> look());
    private transient @Nullable ItemEffect effect;

    SubmissionCard(Submission waiting, PublishingServices services, Dates dates, Runnable changed) {
        this.waiting = waiting;
        this.services = services;
        this.dates = dates;
        this.flow = new ItemFlow(this, services, dates, changed);
        addClassNames("panel", "submission-card");
        ActionItem item = waiting.item();
        ItemEdit amendment = waiting.amendment();
        add(head(), new FindingLines(item));
        if (amendment != null) {
            add(new ContentChanges(ItemEdit.of(item), amendment, dates.today()));
        }
        look.addClassName("submission-look");
        once(look);
        seen.setVisible(false);
        add(seen, acts(changed));
    }

    /** What follows from it, which is made and undone again to know it; null after the reader was told why it cannot be. */
    private @Nullable ItemEffect effect() {
        return flow.effect(waiting.item().id(), rehearsal());
    }

    private void look() {
        effect = effect();
        if (effect != null) {
            seen.add(new EffectSummary(effect, dates.today()));
            seen.setVisible(true);
            look.setVisible(false);
        }
    }

    /** What was seen holds no more, or the card is gone. */
    private void forget() {
        effect = null;
        seen.removeAll();
        seen.setVisible(false);
        look.setVisible(true);
    }

    private Runnable rehearsal() {
        ActionItem item = waiting.item();
        ItemEdit amendment = waiting.amendment();
        return amendment == null
                ? () -> services.items().rehearsePublishing(item.id(), item.version())
                : () -> services.items().rehearseAmending(item.id(), amendment, item.version());
    }

    private Div head() {
        Anchor title = new Anchor("items/" + waiting.item().id(), waiting.item().title());
        title.addClassName("submission-title");
        Span kind = new Span(getTranslation(waiting.amendment() == null ? "life.kind.publish" : "life.kind.amend"));
        kind.addClassName("tag");
        Span by = new Span(getTranslation("life.version.by", waiting.byName(), dates.moment(waiting.at())));
        by.addClassName("desk-secondary");
        Div head = new Div(title, kind, by);
        head.addClassName("version-head");
        Div all = new Div(head);
        Span policy = new Span(waiting.item().policyTitle());
        policy.addClassName("desk-secondary");
        all.add(new Div(policy));
        if (waiting.note() != null) {
            all.add(new Div(new Span(waiting.note())));
        }
        return all;
    }

    private Div acts(Runnable changed) {
        Div acts = new Div(look);
        acts.addClassName("submission-acts");
        if (!services.approvals().mayApprove(waiting.id())) {
            Span own = new Span(getTranslation("life.own"));
            own.addClassName("desk-secondary");
            acts.addComponentAsFirst(own);
            return acts;
        }
        Button approve = new Button(getTranslation("life.act.approve"), click -> approve());
        approve.addClassName("submission-approve");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        once(approve);
        Button back = new Button(getTranslation("life.act.sendBack"), click -> sendBack(changed));
        back.addClassName("submission-send-back");
        acts.addComponentAsFirst(approve);
        acts.add(back);
        return acts;
    }

    /** With many members it takes a while to find out what follows, in which nobody presses again. */
    private static void once(Button button) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
    }

    /** What moves and who is gained or lost is shown whole before it is approved, but for figures that the card says already. */
    private void approve() {
        ItemEdit amendment = waiting.amendment();
        ItemEffect known = effect;
        if (known != null && (amendment == null || known.isEmpty())) {
            approve(known);
            return;
        }
        ItemEffect follows = known == null ? effect() : known;
        if (follows == null) {
            return;
        }
        EffectDialog dialog =
                new EffectDialog(getTranslation("life.approve.title"), getTranslation("life.act.approve"), dates);
        if (amendment != null) {
            dialog.changes(ItemEdit.of(waiting.item()), amendment);
        }
        dialog.effect(follows, waiting.item().title())
                .onApply(() -> approve(follows))
                .open();
    }

    private void approve(ItemEffect agreed) {
        flow.approve(waiting.id(), waiting.item(), agreed);
        forget();
    }

    private void sendBack(Runnable changed) {
        TextArea reason = new TextArea(getTranslation("life.sendBack.reason"));
        reason.setWidthFull();
        reason.setId("send-back-reason");
        new Question(getTranslation("life.act.sendBack"), reason, "send-back-confirm", () -> {
                    Boolean done = sent(reason.getValue());
                    if (done != null) {
                        Messages.success(
                                this, "life.sentBack.done", waiting.item().title());
                        changed.run();
                    }
                })
                .open();
    }

    private @Nullable Boolean sent(String reason) {
        return PolicyFailures.telling(this, () -> {
            services.approvals().sendBack(waiting.id(), Objects.requireNonNullElse(reason, ""));
            return true;
        });
    }
}
