package org.policydesk.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.reminder.Rehearsal;
import org.policydesk.reminder.RehearsalScope;
import org.policydesk.reminder.RehearsedMail;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Narrow;

/** 预演: the mails of the next days, or of any one day, as the engine would write them. Nothing is sent. */
public class RehearsalPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> AHEAD = List.of(7, 30, 90);
    private static final int USUAL = 90;

    private final transient Rehearsal rehearsal;
    private final transient Dates dates;
    private final Select<Integer> days = new Select<>();
    private final DayField day;
    private final ComboBox<MemberRef> member = new ComboBox<>();
    private final ComboBox<RehearsedMail> person = new ComboBox<>();
    private final Span count = new Span();
    private final Grid<RehearsedMail> grid = new Grid<>();
    private final Section preview = new Section();
    private transient List<RehearsedMail> mails = List.of();
    private boolean narrow;

    public RehearsalPanel(Rehearsal rehearsal, MemberDirectory members, Dates dates) {
        this.rehearsal = rehearsal;
        this.dates = dates;
        addClassName("outbox-panel");
        days.setLabel(getTranslation("reminder.rehearsal.days"));
        days.setItems(AHEAD);
        days.setItemLabelGenerator(n -> getTranslation("reminder.rehearsal.ahead", n));
        days.setValue(USUAL);
        days.setId("rehearsal-days");
        day = new DayField(getTranslation("reminder.rehearsal.day"), dates.today());
        day.setId("rehearsal-day");
        day.setClearButtonVisible(true);
        member.setLabel(getTranslation("reminder.rehearsal.member"));
        member.setItems(members.active());
        member.setItemLabelGenerator(MemberRef::name);
        member.setClearButtonVisible(true);
        member.setId("rehearsal-member");
        person.setLabel(getTranslation("reminder.rehearsal.person"));
        person.setItemLabelGenerator(mail -> mail.recipient() + " · " + mail.address());
        person.setClearButtonVisible(true);
        person.setId("rehearsal-person");
        person.addValueChangeListener(change -> list());
        Button run = new Button(getTranslation("reminder.rehearsal.run"), click -> run());
        run.setId("rehearsal-run");
        Div fields = new Div(days, day, member, run);
        fields.addClassName("rehearsal-fields");
        Paragraph what = new Paragraph(getTranslation("reminder.rehearsal.what"));
        what.addClassName("desk-secondary");
        count.addClassName("page-count");
        count.setId("rehearsal-count");
        Div filters = new Div(person, count);
        filters.addClassName("rehearsal-fields");
        preview.addClassNames("panel", "outbox-preview");
        preview.getElement().setAttribute("aria-label", getTranslation("reminder.outbox.preview"));
        Div columns = new Div(prepared(), preview);
        columns.addClassName("outbox-columns");
        add(what, fields, filters, columns);
        show(null);
    }

    private void run() {
        RehearsalScope scope = new RehearsalScope(
                member.getValue() == null ? null : member.getValue().id(), null);
        LocalDate only = day.getValue();
        mails = only == null ? rehearsal.ahead(scope, days.getValue()) : rehearsal.on(scope, only);
        person.clear();
        person.setItems(mails.stream()
                .collect(java.util.stream.Collectors.toMap(
                        RehearsedMail::personId, mail -> mail, (first, later) -> first, java.util.LinkedHashMap::new))
                .values());
        list();
    }

    private void list() {
        RehearsedMail one = person.getValue();
        List<RehearsedMail> shown = one == null
                ? mails
                : mails.stream()
                        .filter(mail -> mail.personId() == one.personId())
                        .toList();
        count.setText(getTranslation("reminder.rehearsal.count", shown.size()));
        grid.setItems(shown);
        show(null);
    }

    private Grid<RehearsedMail> prepared() {
        grid.setId("rehearsal-grid");
        grid.addClassName("outbox-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("reminder.rehearsal.title"));
        Grid.Column<RehearsedMail> when = grid.addColumn(mail -> dates.moment(mail.at()))
                .setHeader(getTranslation("reminder.planned.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::mail)
                .setHeader(getTranslation("reminder.outbox.column.subject"))
                .setFlexGrow(3);
        grid.addSelectionListener(selected -> {
            show(selected.getFirstSelectedItem().orElse(null));
            if (narrow && selected.getFirstSelectedItem().isPresent()) {
                preview.scrollIntoView();
            }
        });
        Narrow.watch(grid, phone -> {
            narrow = phone;
            when.setVisible(!phone);
            grid.getDataProvider().refreshAll();
        });
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("reminder.rehearsal.empty"), getTranslation("reminder.rehearsal.empty.what")));
        return grid;
    }

    private Div mail(RehearsedMail mail) {
        Span subject = new Span(mail.subject());
        subject.addClassName("outbox-subject");
        Span recipient = new Span(mail.recipient() + " · " + mail.address());
        recipient.addClassName("desk-secondary");
        Div both = new Div(subject, recipient);
        both.addClassName("item-name");
        if (narrow) {
            both.addComponentAsFirst(new Div(dates.moment(mail.at())));
        }
        return both;
    }

    private void show(@Nullable RehearsedMail mail) {
        preview.removeAll();
        if (mail == null) {
            Paragraph hint = new Paragraph(getTranslation("reminder.outbox.choose"));
            hint.addClassName("desk-secondary");
            preview.add(hint);
            return;
        }
        IFrame frame = new IFrame();
        frame.setSrcdoc(mail.html());
        frame.getElement().setAttribute("sandbox", "");
        frame.setTitle(getTranslation("reminder.outbox.preview"));
        frame.addClassName("outbox-frame");
        preview.add(frame);
    }
}
