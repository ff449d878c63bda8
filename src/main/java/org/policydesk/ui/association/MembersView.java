package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.member.MemberRef;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.profile.ParticularsDialog;

/** All members: found, filtered by branch, sorted, added. */
@Route(value = "members", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class MembersView extends Div implements HasDynamicTitle {
    private static final int NARROW = 600;

    private final transient MemberDirectory directory;
    private final transient MemberProfiles profiles;
    private final transient BusinessClock clock;
    private final PageHeader header = new PageHeader("");
    private final TextField search = new TextField();
    private final Chips<String> branches;
    private final Grid<MemberRef> grid = new Grid<>();
    private final Div empty = new Div();

    MembersView(MemberDirectory directory, MemberProfiles profiles, BusinessClock clock) {
        this.directory = directory;
        this.profiles = profiles;
        this.clock = clock;
        addClassName("desk-page");
        header.setTitle(getTranslation("member.members"));
        Button create = new Button(getTranslation("member.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId("member-create");
        Button workbooks = new Button(
                getTranslation("excel.open"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(MembersExcelView.class)));
        workbooks.setId("member-excel");
        header.addActions(workbooks, create);
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        search.setId("member-search");
        search.addClassName("member-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        branches = new Chips<>(getTranslation("member.field.branch"), branch -> branch, pressed -> refresh());
        columns();
        add(header, search, branches, grid, empty);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.members") + " · " + getTranslation("shell.name");
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

    /** On a phone the first column says it all; the width is unknown (not positive) until the browser told it. */
    private void narrow(int width) {
        boolean narrow = width > 0 && width <= NARROW;
        grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(!narrow));
        grid.setClassName("member-grid-narrow", narrow);
    }

    private void columns() {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        grid.setId("members-grid");
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("member.field.name"))
                .setComparator(Comparator.comparing(MemberRef::name, chinese))
                .setSortable(true)
                .setFlexGrow(3);
        grid.addColumn(MemberRef::regionName)
                .setHeader(getTranslation("member.field.regionCode"))
                .setComparator(Comparator.comparing(MemberRef::regionName, chinese))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(member -> Objects.requireNonNullElse(member.branch(), "—"))
                .setHeader(getTranslation("member.field.branch"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(MemberRef::creditCode)
                .setHeader(getTranslation("member.field.creditCode"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(member -> getTranslation(member.active() ? "member.active" : "member.left"))
                .setHeader(getTranslation("member.field.active"))
                .setSortable(true)
                .setAutoWidth(true);
    }

    private Div name(MemberRef member) {
        RouterLink link = new RouterLink(
                member.name(),
                MemberView.class,
                new RouteParameters(new RouteParam("memberId", String.valueOf(member.id()))));
        Span more = new Span(Stream.of(member.regionName(), member.branch())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        more.addClassNames("desk-secondary", "member-more");
        Div cell = new Div(link, more);
        cell.addClassName("member-name");
        return cell;
    }

    private void refresh() {
        List<MemberRef> all = directory.all();
        branches.setOptions(all.stream()
                .map(MemberRef::branch)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        Set<String> chosen = branches.pressed();
        List<MemberRef> found = directory.search(search.getValue()).stream()
                .filter(member -> chosen.isEmpty() || (member.branch() != null && chosen.contains(member.branch())))
                .toList();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        header.setCount(getTranslation("member.count", String.valueOf(found.size()), String.valueOf(all.size())));
        empty.removeAll();
        if (found.isEmpty()) {
            empty.add(
                    all.isEmpty()
                            ? new EmptyState(
                                    getTranslation("member.members.none"), getTranslation("member.members.none.next"))
                            : new EmptyState(
                                    getTranslation("member.members.notFound"),
                                    getTranslation("member.members.notFound.next")));
        }
    }

    private void create() {
        List<String> known = directory.all().stream()
                .map(MemberRef::branch)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        new ParticularsDialog("member.create", known, null, clock.today(), this::add).open();
    }

    private void add(MemberParticulars particulars) {
        long id = profiles.create(particulars);
        getUI().ifPresent(ui ->
                ui.navigate(MemberView.class, new RouteParameters(new RouteParam("memberId", String.valueOf(id)))));
    }
}
