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
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.Invitation;
import org.policydesk.account.Invitations;
import org.policydesk.account.People;
import org.policydesk.account.Person;
import org.policydesk.account.Role;
import org.policydesk.account.StandIns;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.succession.Departures;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.account.StandInDialog;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/**
 * Everybody with an account: found, invited, switched off and on, given a new first password and a deputy while they are away. Staff
 * see to companies' people; association people's accounts are administrators' business.
 */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class PeopleView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 600;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final transient People people;
    private final transient Invitations invitations;
    private final transient Departures departures;
    private final transient StandIns standIns;
    private final transient Map<Long, String> companies;
    private final boolean byAdministrator;
    private final LocalDate today;
    private final Grid<Person> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Chips<PersonState> states = new Chips<>(
            getTranslation("account.people.state"),
            state -> getTranslation("people.state." + state),
            pressed -> refresh());
    private transient Map<Long, Invitation> latest = Map.of();

    PeopleView(
            People people,
            Invitations invitations,
            Departures departures,
            SuccessionDesk successions,
            StandIns standIns,
            MemberDirectory members,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.departures = departures;
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
        RouterLink excel = new RouterLink(getTranslation("people.excel.open"), PeopleExcelView.class);
        excel.setId("to-people-excel");
        Div ways = new Div(excel, invite);
        ways.addClassName("people-ways");
        Div head = new Div(new H1(getTranslation("account.people")), count, search, ways);
        head.addClassName("desk-page-head");
        states.setId("people-states");
        states.setOptions(List.of(PersonState.INVITED, PersonState.EXPIRED, PersonState.INACTIVE));
        Dates dates = new Dates(Words.of(this), clock.today());
        add(head, new SuccessionCards(successions, dates, this::refresh), states, columns());
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
        grid.recalculateColumnWidths();
    }

    private Div name(Person person) {
        Span email = new Span(person.email());
        Span places = new Span(places(person));
        Div state = state(person);
        state.setVisible(stateOf(person) != PersonState.ACTIVE);
        Div more = new Div(email, places, state);
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
                .setTooltipGenerator(Person::email)
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(this::places)
                .setHeader(getTranslation("account.people.role"))
                .setTooltipGenerator(this::places)
                .setFlexGrow(3);
        grid.addColumn(p ->
                        p.lastSignIn() == null ? getTranslation("account.people.never") : MINUTE.format(p.lastSignIn()))
                .setHeader(getTranslation("account.people.lastSignIn"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("account.people.state"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("account.people.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("account.people.empty"));
        grid.setAllRowsVisible(false);
        return grid;
    }

    /** Association people's accounts are administrators' business. */
    private PersonActions actions(Person person) {
        PersonState state = stateOf(person);
        PersonActions actions = new PersonActions(person, people, invitations, departures, this::refresh);
        if (state == PersonState.ACTIVE) {
            actions.standIn(() -> openStandIns(person));
        }
        return byAdministrator || person.systemRole() == null
                ? actions.inviting(state).account()
                : actions;
    }

    private PersonState stateOf(Person person) {
        return PersonState.of(person, latest.get(person.id()));
    }

    private Div state(Person person) {
        PersonState state = stateOf(person);
        Invitation invitation = latest.get(person.id());
        Div cell = new Div(new Span(getTranslation("people.state." + state)));
        cell.addClassName("people-state");
        if (invitation != null && (state == PersonState.INVITED || state == PersonState.EXPIRED)) {
            Span since = new Span(getTranslation("people.state.since", DAY.format(invitation.invitedAt())));
            since.addClassName("desk-secondary");
            cell.add(since);
        }
        return cell;
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        latest = invitations.latest();
        Set<PersonState> pressed = states.pressed();
        List<Person> found = people.all().stream()
                .filter(person -> pressed.isEmpty() || pressed.contains(stateOf(person)))
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
        new InvitationDialog(people, invitations, companies, byAdministrator, this::refresh).open();
    }
}
