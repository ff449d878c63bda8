package org.policydesk.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.policydesk.reminder.CallEntry;
import org.policydesk.reminder.CallReason;
import org.policydesk.reminder.CallSheet;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** 电话清单: whom to telephone and why, and what came of it. */
public class CallSheetPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CallSheet calls;
    private final transient Dates dates;
    private final Span count = new Span();
    private final Grid<CallEntry> grid = new Grid<>();
    private final CallsPaper paper;
    private final Div tools = new Div();

    public CallSheetPanel(CallSheet calls, Dates dates) {
        this.calls = calls;
        this.dates = dates;
        addClassName("outbox-panel");
        Paragraph what = new Paragraph(getTranslation("reminder.calls.what"));
        what.addClassName("desk-secondary");
        count.addClassName("page-count");
        this.paper = new CallsPaper(dates);
        Button print = new Button(getTranslation("calls.print"));
        print.setId("calls-print");
        print.addClickListener(click -> print.getElement().executeJs("setTimeout(() => window.print())"));
        tools.add(
                new ExcelFile(
                        "calls-excel",
                        getTranslation("calls.excel"),
                        getTranslation("calls.excel.file", dates.today()),
                        out -> new CallsWorkbook(Words.of(this)).write(calls.open(), out)),
                print);
        tools.addClassName("calls-tools");
        Div head = new Div(count, tools);
        head.addClassName("calls-head");
        add(what, head, prepared(), paper);
        refresh();
    }

    /** Reads the list again. */
    public final void refresh() {
        List<CallEntry> open = calls.open();
        count.setText(getTranslation("reminder.calls.count", open.size()));
        grid.setItems(open);
        paper.show(open);
        tools.setVisible(!open.isEmpty());
    }

    private Grid<CallEntry> prepared() {
        grid.setId("calls-grid");
        grid.addClassName("outbox-grid");
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("reminder.calls.title"));
        grid.addComponentColumn(this::whom)
                .setHeader(getTranslation("reminder.calls.whom"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::about)
                .setHeader(getTranslation("reminder.calls.about"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::act)
                .setHeader(getTranslation("reminder.calls.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("reminder.calls.empty"), getTranslation("reminder.calls.empty.what")));
        return grid;
    }

    private Component whom(CallEntry call) {
        Span member = new Span(call.memberName());
        member.addClassName("outbox-subject");
        Div whom = new Div(member, new Span(new CallWords(Words.of(this)).person(call)));
        whom.addClassName("item-name");
        if (call.mobile() != null && !call.mobile().isBlank()) {
            Span line = new Span(
                    new Span(call.mobile()), new CopyButton(getTranslation("reminder.calls.copy"), call.mobile()));
            line.addClassName("call-number");
            whom.add(line);
        }
        return whom;
    }

    private Component about(CallEntry call) {
        Span reason = new Span(new CallWords(Words.of(this)).reason(call));
        reason.addClassNames("tag", "call-reason");
        Span due = new Span(new CallWords(Words.of(this)).when(call, dates));
        due.addClassName("desk-secondary");
        Component what = call.isAboutInvitation()
                ? new Anchor("people", getTranslation("calls.invitation"))
                : new Anchor("task/" + call.taskId(), call.title());
        Div about = new Div(what, new Div(reason), due);
        about.addClassName("item-name");
        return about;
    }

    private Component act(CallEntry call) {
        Button done = new Button(getTranslation("reminder.calls.done"), click -> ask(call));
        done.setId("call-done-" + call.id());
        return done;
    }

    private void ask(CallEntry call) {
        Dialog dialog = new Dialog(getTranslation("reminder.calls.ask", call.memberName()));
        TextArea note = new TextArea(getTranslation("reminder.calls.note"));
        note.setId("call-note");
        note.setMaxLength(CallSheet.LONGEST_NOTE);
        note.setWidthFull();
        note.setHelperText(getTranslation("reminder.calls.note.what"));
        Checkbox right = new Checkbox(getTranslation("reminder.calls.addressRight"));
        right.setId("call-address-right");
        right.setVisible(call.reason() == CallReason.NO_ADDRESS || call.reason() == CallReason.BOUNCED);
        Button save = new Button(getTranslation("reminder.calls.save"), click -> {
            calls.close(call.id(), note.getValue(), right.getValue());
            dialog.close();
            Messages.success(this, "reminder.calls.saved");
            refresh();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("call-save");
        Button cancel = new Button(getTranslation("reminder.cancel"), click -> dialog.close());
        dialog.add(note, right);
        dialog.getFooter().add(cancel, save);
        dialog.setWidth("440px");
        dialog.open();
        note.focus();
    }
}
