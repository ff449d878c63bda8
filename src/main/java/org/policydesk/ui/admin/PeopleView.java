package org.policydesk.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.People;
import org.policydesk.account.Person;
import org.policydesk.account.Role;
import org.policydesk.account.StandIns;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.account.StandInDialog;

/**
 * Everybody with an account: found, added, switched off and on, given a new first password and a deputy while they are away. Staff
 * see to companies' people; association people's accounts are administrators' business.
 */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PeopleView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 600;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final transient People people;
    private final transient StandIns standIns;
    private final transient Map<Long, String> companies;
    private final boolean byAdministrator;
    private final LocalDate today;
    private final Grid<Person> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span count = new Span();

    PeopleView(
            People people, StandIns standIns, MemberDirectory members, CurrentUser currentUser, BusinessClock clock) {
        this.people = people;
        this.standIns = standIns;
        this.byAdministrator = currentUser.require().systemRole() == Role.ADMINISTRATOR;
        this.today = clock.today();
        this.companies = members.active().stream().collect(Collectors.toMap(MemberRef::id, MemberRef::name));
        addClassName("desk-page");
        Button invite = new Button(getTranslation("account.people.invite"), click -> openInvitation());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setId("person-invite");
        search.setPlaceholder(getTranslation("account.people.search"));
        search.setAriaLabel(getTranslation("account.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        Div head = new Div(new H1(getTranslation("account.people")), count, search, invite);
        head.addClassName("desk-page-head");
        add(head, columns());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people") + " · " + getTranslation("shell.name");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        narrow(page.getExtendedClientDetails().getWindowInnerWidth());
        var resizing = page.addBrowserWindowResizeListener(resize -> narrow(resize.getWidth()));
        addDetachListener(detach -> {
            resizing.remove();
            detach.unregisterListener();
        });
    }

    /** On a phone the first column says it all beside what can be done; the width is unknown until the browser told it. */
    private void narrow(int width) {
        boolean narrow = width > 0 && width <= NARROW;
        List<Column<Person>> all = grid.getColumns();
        all.subList(1, all.size() - 1).forEach(column -> column.setVisible(!narrow));
        grid.setClassName("people-narrow", narrow);
    }

    private Div name(Person person) {
        Span email = new Span(person.email());
        Span places = new Span(places(person));
        Span inactive = new Span(getTranslation("account.people.inactive"));
        inactive.setVisible(!person.active());
        Div more = new Div(email, places, inactive);
        more.addClassNames("desk-secondary", "people-more");
        Div cell = new Div(new Span(person.name()), more);
        cell.addClassName("people-name");
        return cell;
    }

    private Grid<Person> columns() {
        grid.setId("people-grid");
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("account.people.name"))
                .setComparator(Comparator.comparing(Person::name, Collator.getInstance(Locale.CHINA)))
                .setSortable(true);
        grid.addColumn(Person::email)
                .setHeader(getTranslation("account.people.email"))
                .setSortable(true)
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(this::places)
                .setHeader(getTranslation("account.people.role"))
                .setTooltipGenerator(this::places)
                .setFlexGrow(4);
        grid.addColumn(p ->
                        p.lastSignIn() == null ? getTranslation("account.people.never") : MINUTE.format(p.lastSignIn()))
                .setHeader(getTranslation("account.people.lastSignIn"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(p -> getTranslation(p.active() ? "account.people.active" : "account.people.inactive"))
                .setHeader(getTranslation("account.people.state"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(person ->
                        new PersonActions(person, people, byAdministrator, () -> openStandIns(person), this::refresh))
                .setHeader(getTranslation("account.people.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("account.people.empty"));
        grid.setAllRowsVisible(false);
        return grid;
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Person> found = people.all().stream()
                .filter(p -> (p.name() + " " + p.email() + " " + places(p))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        grid.setItems(found);
        count.setText(getTranslation("account.people.count", found.size()));
    }

    private String places(Person person) {
        String system = person.systemRole() == null
                ? ""
                : getTranslation("account.role." + person.systemRole().name());
        String inCompanies = person.memberships().stream()
                .map(m -> companies.getOrDefault(m.companyId(), "#" + m.companyId()) + "（"
                        + getTranslation("account.role." + m.role().name()) + "）")
                .collect(Collectors.joining(getTranslation("component.list.separator")));
        return system.isEmpty()
                ? inCompanies
                : inCompanies.isEmpty() ? system : system + getTranslation("component.list.separator") + inCompanies;
    }

    private void openStandIns(Person person) {
        new StandInDialog(standIns, person.id(), person.name(), today).open();
    }

    private void openInvitation() {
        new InvitationDialog(people, companies, byAdministrator, this::refresh).open();
    }
}
