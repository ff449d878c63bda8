package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.MemberProfiles;

/** A member with everything known of it, in tabs; what the reader may change, they change here. */
public class MemberSheet extends Div {
    private final transient MemberProfiles profiles;
    private final transient ProfileActs acts;
    private final transient Consumer<MemberProfile> shown;
    private final long memberId;
    private final boolean staff;
    private final LocalDate today;
    private final TabSheet tabs = new TabSheet();

    /**
     * @param staff whether particulars may be changed too
     * @param shown told the profile each time that it was read
     */
    public MemberSheet(
            MemberProfiles profiles, long memberId, boolean staff, LocalDate today, Consumer<MemberProfile> shown) {
        this.profiles = profiles;
        this.memberId = memberId;
        this.staff = staff;
        this.today = today;
        this.shown = shown;
        this.acts = new ProfileActs(profiles, memberId, this::reload);
        addClassName("member-sheet");
        tabs.setId("member-tabs");
        add(tabs);
        reload();
    }

    private void reload() {
        MemberProfile profile = profiles.get(memberId);
        int at = tabs.getTabCount() == 0 ? 0 : tabs.getSelectedIndex();
        while (tabs.getTabCount() > 0) {
            tabs.remove(0);
        }
        tab("particulars", new ParticularsPanel(profile, acts, staff, today));
        tab("facts", new FactsPanel(profile, acts, today));
        tab("titles", new QualificationsPanel(profile, acts, today));
        tab("products", new ProductsPanel(profile, acts));
        tab("confirmations", new ConfirmationsPanel(profile, acts, today));
        tab("changes", new ChangesPanel(profiles.changes(memberId), profile.confirmations(), today));
        tabs.setSelectedIndex(at);
        shown.accept(profile);
    }

    private void tab(String name, Component content) {
        content.setId("member-part-" + name);
        tabs.add(getTranslation("member.tab." + name), content).setId("member-tab-" + name);
    }
}
