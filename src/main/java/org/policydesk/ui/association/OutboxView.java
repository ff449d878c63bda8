package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.reminder.CallSheet;
import org.policydesk.reminder.Outbox;
import org.policydesk.reminder.Rehearsal;
import org.policydesk.reminder.ReminderAlarms;
import org.policydesk.reminder.Reminders;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.AlarmBanner;
import org.policydesk.ui.reminder.CallSheetPanel;
import org.policydesk.ui.reminder.RehearsalPanel;
import org.springframework.beans.factory.annotation.Value;

/** 发件箱: every mail with its state and as it is sent, and what will be said when, or why not. */
@Route(value = "outbox", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class OutboxView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Reminders reminders;
    private final EnvelopesPanel envelopes;
    private final PlannedPanel planned;
    private final CallSheetPanel toCall;

    OutboxView(
            Outbox outbox,
            Reminders reminders,
            CallSheet calls,
            Rehearsal rehearsal,
            ReminderAlarms alarms,
            MemberDirectory members,
            BusinessClock clock,
            @Value("${desk.demo:false}") boolean demo) {
        this.reminders = reminders;
        Dates dates = new Dates(Words.of(this), clock.today());
        this.envelopes = new EnvelopesPanel(outbox, new EnvelopePreview(outbox, reminders, dates), dates);
        this.planned = new PlannedPanel(reminders, dates);
        this.toCall = new CallSheetPanel(calls, dates);
        addClassName("outbox-page");
        PageHeader header = new PageHeader(getTranslation("reminder.outbox.title"));
        Anchor plans = new Anchor("reminder-plans", getTranslation("reminder.plans.title"));
        plans.setId("to-plans");
        Anchor robots = new Anchor("robots", getTranslation("robot.title"));
        robots.setId("to-robots");
        header.addActions(robots, plans, tickNow());
        add(header);
        if (!outbox.mailServerConfigured()) {
            add(
                    demo
                            ? banner("reminder.outbox.demo")
                            : banner("reminder.outbox.noServer", "reminder.outbox.noServer.how"));
        }
        add(new AlarmBanner(alarms, dates));
        TabSheet tabs = new TabSheet();
        tabs.addClassName("outbox-tabs");
        tabs.add(getTranslation("reminder.outbox.envelopes"), envelopes);
        tabs.add(getTranslation("reminder.outbox.planned"), planned).setId("planned-tab");
        tabs.add(getTranslation("reminder.calls.title"), toCall).setId("calls-tab");
        tabs.add(getTranslation("reminder.rehearsal.title"), new RehearsalPanel(rehearsal, members, dates))
                .setId("rehearsal-tab");
        add(tabs);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminder.outbox.title") + " · " + getTranslation("shell.name");
    }

    private Button tickNow() {
        Button button = new Button(getTranslation("reminder.outbox.tickNow"), click -> {
            int made = reminders.tickNow();
            envelopes.refresh();
            planned.refresh();
            toCall.refresh();
            Messages.success(this, "reminder.outbox.ticked", made);
        });
        button.setId("tick-now");
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div banner(String... keys) {
        Div banner = new Div();
        for (String key : keys) {
            banner.add(new Paragraph(getTranslation(key)));
        }
        banner.setId("no-mail-server");
        banner.addClassName("outbox-banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }
}
