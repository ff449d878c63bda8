package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.member.MemberProfile;

/** A member with everything known of it, in tabs; what the reader may change, they change here. */
public class MemberSheet extends Div {
    private final transient ProfileServices services;
    private final transient ProfileActs acts;
    private final transient Consumer<MemberProfile> shown;
    private final long memberId;
    private final boolean staff;
    private final LocalDate today;
    private final TabSheet tabs = new TabSheet();
    private final List<String> parts = new ArrayList<>();

    /**
     * @param staff whether particulars may be changed too
     * @param shown told the profile each time that it was read
     */
    MemberSheet(
            ProfileServices services, long memberId, boolean staff, LocalDate today, Consumer<MemberProfile> shown) {
        this.services = services;
        this.memberId = memberId;
        this.staff = staff;
        this.today = today;
        this.shown = shown;
        this.acts = new ProfileActs(services, memberId, this::reload);
        addClassName("member-sheet");
        tabs.setId("member-tabs");
        add(tabs);
        reload();
    }

    private void reload() {
        MemberProfile profile = services.profiles().get(memberId);
        parts.clear();
        int at = tabs.getTabCount() == 0 ? 0 : tabs.getSelectedIndex();
        while (tabs.getTabCount() > 0) {
            tabs.remove(0);
        }
        tab("particulars", new ParticularsPanel(profile, acts, staff, today));
        tab("facts", new FactsPanel(profile, acts, today));
        tab("titles", new QualificationsPanel(profile, acts, today));
        tab("products", new ProductsPanel(profile, acts, today));
        tab("incidents", new IncidentsPanel(profile, acts, today));
        tab("events", new EventsPanel(profile, acts, today));
        tab("confirmations", new ConfirmationsPanel(profile, acts, today));
        tab("changes", new ChangesPanel(services.profiles().changes(memberId), profile.confirmations(), acts, today));
        tabs.setSelectedIndex(at);
        shown.accept(profile);
    }

    /** Turns to the part of that name; stays where there is none. */
    public void turnTo(String part) {
        int index = parts.indexOf(part);
        if (index >= 0) {
            tabs.setSelectedIndex(index);
        }
    }

    /** Opens the form to record such an event, for those who may; others stay where they are. */
    public void record(TriggerEvent event) {
        if (services.profiles().get(memberId).editable()) {
            EventDialog form = new EventDialog(acts, today);
            form.choose(event);
            form.open();
        }
    }

    private void tab(String name, Component content) {
        parts.add(name);
        content.setId("member-part-" + name);
        tabs.add(getTranslation("member.tab." + name), content).setId("member-tab-" + name);
    }
}
