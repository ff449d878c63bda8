package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.policydesk.mail.EnvelopeDetail;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.reminder.EnvelopeMovedException;
import org.policydesk.reminder.Outbox;
import org.policydesk.reminder.Reminders;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** One mail as it is sent, what it is about, and what became of it. */
class EnvelopePreview extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Outbox outbox;
    private final transient Reminders reminders;
    private final transient Dates dates;
    private transient Runnable changed = () -> {};
    private @Nullable Long shown;

    EnvelopePreview(Outbox outbox, Reminders reminders, Dates dates) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.dates = dates;
        setId("envelope-preview");
        addClassNames("panel", "outbox-preview");
        getElement().setAttribute("aria-label", getTranslation("reminder.outbox.preview"));
        refresh();
    }

    /** Whom to tell after a mail was held, released or sent again. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(long id) {
        shown = id;
        refresh();
    }

    final void refresh() {
        removeAll();
        if (shown == null) {
            Paragraph hint = new Paragraph(getTranslation("reminder.outbox.choose"));
            hint.addClassName("desk-secondary");
            add(hint);
            return;
        }
        EnvelopeDetail detail = outbox.get(shown);
        EnvelopeRow row = detail.row();
        H2 subject = new H2(row.subject());
        add(subject, line(row.name() + " · " + row.address()), line(when(row)), actions(row));
        if (detail.isTextKept()) {
            add(frame(detail.html()), new Details(getTranslation("reminder.outbox.plain"), new Pre(detail.plain())));
        } else {
            add(line(getTranslation("reminder.outbox.textGone")));
        }
        add(tasks(row.id()), attempts(detail));
    }

    private String when(EnvelopeRow row) {
        String state = getTranslation("reminder.outbox.state." + row.state());
        String written = getTranslation("reminder.outbox.created", dates.moment(row.createdAt()));
        return row.sentAt() == null
                ? state + " · " + written
                : state + " · " + written + " · " + getTranslation("reminder.outbox.sent", dates.moment(row.sentAt()));
    }

    /** A mail may hold anything, so it stands in a frame without scripts, forms or an origin of its own. */
    private IFrame frame(String html) {
        IFrame frame = new IFrame();
        frame.setSrcdoc(html);
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(getTranslation("reminder.outbox.preview"));
        frame.addClassName("outbox-frame");
        return frame;
    }

    private Div actions(EnvelopeRow row) {
        Div actions = new Div();
        actions.addClassName("page-actions");
        if (row.state() == EnvelopeState.WAITING) {
            actions.add(action("hold", row, outbox::hold, "held"));
        }
        if (row.state() == EnvelopeState.HELD) {
            actions.add(action("release", row, outbox::release, "released"));
        }
        if (row.state() == EnvelopeState.FAILED || row.state() == EnvelopeState.WAITING && row.attempts() > 0) {
            actions.add(action("resend", row, outbox::resend, "resent"));
        }
        return actions;
    }

    private Button action(String name, EnvelopeRow row, LongConsumer act, String done) {
        Button button = new Button(getTranslation("reminder.outbox." + name), click -> {
            try {
                act.accept(row.id());
                Messages.success(this, "reminder.outbox." + done);
            } catch (EnvelopeMovedException e) {
                Messages.failure(this, "reminder.outbox.moved");
            }
            changed.run();
        });
        button.setId("envelope-" + name);
        return button;
    }

    private Component tasks(long envelope) {
        UnorderedList list = new UnorderedList();
        reminders
                .ofEnvelope(envelope)
                .forEach(message -> list.add(new ListItem(
                        new Anchor("task/" + message.taskId(), message.title()),
                        new Span(" · " + message.memberName() + " · "
                                + RungWords.of(message.rung(), this::getTranslation) + " · "),
                        new Anchor("reminder-proof/task/" + message.taskId(), getTranslation("reminder.proof.link")))));
        Details details = new Details(getTranslation("reminder.outbox.about"), list);
        details.setOpened(true);
        details.setVisible(list.getComponentCount() > 0);
        return details;
    }

    private Component attempts(EnvelopeDetail detail) {
        UnorderedList list = new UnorderedList();
        detail.attempts().forEach(attempt -> {
            boolean late = attempt.outcome().startsWith("LATE_");
            String outcome = getTranslation(
                    "reminder.outbox.outcome." + attempt.outcome().substring(late ? "LATE_".length() : 0));
            String suffix = late ? getTranslation("reminder.outbox.outcome.late") : "";
            list.add(new ListItem(dates.moment(attempt.at()) + " · " + outcome + suffix + " · " + attempt.reply()));
        });
        Component content = detail.attempts().isEmpty() ? line(getTranslation("reminder.outbox.noAttempts")) : list;
        return new Details(getTranslation("reminder.outbox.attempts"), content);
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("desk-secondary");
        return line;
    }
}
