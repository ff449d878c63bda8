package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.Progress;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.MemberRef;
import org.policydesk.reminder.ContactLog;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.MemberSheets;
import org.policydesk.ui.reminder.ContactsPanel;

/** One member, for association staff. */
@Route(value = "members/:memberId", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class MemberView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final int MOST_SPOKEN_ABOUT = 50;

    private final transient MemberDirectory directory;
    private final transient MemberSheets sheets;
    private final transient ContactLog contacts;
    private final transient Tasks tasks;
    private final transient Progress progress;
    private final transient BusinessClock clock;
    private final PageHeader header = new PageHeader("");
    private final RouterLink fit = new RouterLink();
    private String name = "";

    MemberView(
            MemberDirectory directory,
            MemberSheets sheets,
            ContactLog contacts,
            Tasks tasks,
            Progress progress,
            BusinessClock clock) {
        this.progress = progress;
        this.directory = directory;
        this.sheets = sheets;
        this.contacts = contacts;
        this.tasks = tasks;
        this.clock = clock;
        addClassName("desk-page");
        fit.setText(getTranslation("fit.page"));
        fit.setId("member-fit");
        header.addActions(fit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<MemberRef> member = event.getRouteParameters()
                .get("memberId")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .flatMap(directory::find);
        if (member.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        RouterLink back = new RouterLink(getTranslation("member.back"), MembersView.class);
        fit.setRoute(
                MemberEligibilityView.class,
                new RouteParameters("memberId", String.valueOf(member.get().id())));
        Anchor record = new Anchor("reminder-proof/member/" + member.get().id(), getTranslation("reminder.proof.link"));
        Div links = new Div(back, record);
        links.addClassName("page-actions");
        add(
                links,
                header,
                new MemberTasksPanel(
                        tasks, progress, clock.today(), member.get().id()),
                sheets.of(member.get().id(), true, this::show),
                contactsOf(member.get()));
    }

    private ContactsPanel contactsOf(MemberRef member) {
        TaskFilter open = TaskFilter.open().withMember(member.id());
        return new ContactsPanel(
                contacts, clock, member.id(), member.name(), () -> tasks.all(open, 0, MOST_SPOKEN_ABOUT));
    }

    private void show(MemberProfile profile) {
        name = profile.particulars().name();
        header.setTitle(name);
        header.setCount(profile.active() ? profile.region().fullName() : getTranslation("member.left"));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("shell.name");
    }
}
