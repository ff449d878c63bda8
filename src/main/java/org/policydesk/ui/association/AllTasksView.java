package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.Owners;
import org.policydesk.insight.Progress;
import org.policydesk.insight.SavedViews;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.task.Handling;
import org.policydesk.task.Matching;
import org.policydesk.task.PreparationTimes;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Narrow;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.WordFile;
import org.policydesk.ui.component.Words;

/** Every member's tasks: found, filtered, urged, handed over, given to further members, and taken along as a sheet. */
@Route(value = "tasks", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class AllTasksView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    /** What can be printed; above that the sheets are for fewer members at a time. */
    private static final int MOST_IN_SHEETS = 2_000;

    private final transient Tasks tasks;
    private final transient Matching matching;
    private final transient Handling handling;
    private final transient PersonDirectory people;
    private final transient Progress progress;
    private final transient GroupMessages groups;
    private final transient PreparationTimes times;
    private final LocalDate today;
    private final PageHeader header = new PageHeader("");
    private final Div funnel = new Div();
    private final TaskFilters filters;
    private final TaskGrid grid;
    private final transient PublishedTitles items;

    AllTasksView(
            Tasks tasks,
            Matching matching,
            Handling handling,
            PersonDirectory people,
            ActionItems items,
            MemberDirectory members,
            Owners owners,
            Progress progress,
            SavedViews views,
            Programmes programmes,
            GroupMessages groups,
            PreparationTimes times,
            BusinessClock clock) {
        this.tasks = tasks;
        this.matching = matching;
        this.handling = handling;
        this.people = people;
        this.progress = progress;
        this.groups = groups;
        this.times = times;
        this.today = clock.today();
        this.items = new PublishedTitles(items);
        addClassName("desk-page");
        header.setTitle(getTranslation("task.all.title"));
        filters = new TaskFilters(members.all(), this.items.all(), programmes.names(), owners, this::show);
        grid = new TaskGrid(tasks, clock.today(), empty());
        Narrow.watch(this, grid::narrow);
        Button urge = new Button(getTranslation("task.urge.button"), click -> urge());
        urge.setId("urge");
        Button handOver = new Button(getTranslation("desk.handOver"), click -> handOver());
        handOver.setId("hand-over");
        Button prepare = new Button(getTranslation("overview.lead"), click -> prepare());
        prepare.setId("lead-time");
        Button assign = new Button(getTranslation("task.assignMore.button"), click -> assignMore());
        assign.setId("assign-more");
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        grid.addSelectionListener(selection -> urge.setText(
                selection.getAllSelectedItems().isEmpty()
                        ? getTranslation("task.urge.button")
                        : getTranslation(
                                "task.urge.buttonCount",
                                selection.getAllSelectedItems().size())));
        Words words = Words.of(this);
        ExcelFile export = new ExcelFile(
                "tasks-export",
                getTranslation("desk.export"),
                getTranslation("task.all.title") + ".xlsx",
                out -> new TasksWorkbook(words, clock.today()).write(told -> tasks.each(filters.filter(), told), out));
        WordFile sheets = new WordFile(
                "supervision-sheets",
                getTranslation("chase.sheet"),
                getTranslation("chase.sheet.file", clock.today()),
                out -> new SupervisionSheets(words, clock.today()).write(chosen(), out));
        header.addActions(export, sheets, new ViewsMenu(views, filters::filter), urge, handOver, prepare, assign);
        funnel.addClassName("task-funnel");
        add(header, filters, funnel, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.all.title") + " · " + getTranslation("shell.name");
    }

    /** Begins with what the address asks for: tasks?item=5, tasks?member=7&light=RED. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.start(TaskAddress.read(event.getLocation().getQueryParameters()));
    }

    private void show(TaskFilter filter) {
        int found = grid.show(filter);
        boolean more = filter.isCountedInPart() && found >= Tasks.MOST_COUNTED;
        header.setCount(getTranslation(more ? "desk.countOrMore" : "task.all.count", found));
        funnel.removeAll();
        Long item = filter.itemId();
        Long member = filter.memberId();
        if (item != null || member != null) {
            funnel.add(new FunnelStrip(
                    progress.of(item, member), TaskFilter.open().withItem(item).withMember(member)));
        }
        if (item != null) {
            tasks.all(TaskFilter.open().withItem(item), 0, 1).forEach(task -> funnel.add(groups.about(task)));
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("tasks", TaskAddress.write(filter))));
    }

    /** Those that are ticked, else the first ones that the filter lets through. */
    private List<TaskCard> chosen() {
        List<TaskCard> ticked = List.copyOf(grid.getSelectedItems());
        return ticked.isEmpty() ? tasks.all(filters.filter(), 0, MOST_IN_SHEETS) : ticked;
    }

    private EmptyState empty() {
        Button clear = new Button(getTranslation("task.all.clear"), click -> filters.clear());
        clear.setId("clear-filters");
        return new EmptyState(getTranslation("task.all.empty"), getTranslation("task.all.emptyNext"), clear);
    }

    private void urge() {
        List<TaskCard> selected = List.copyOf(grid.getSelectedItems());
        if (selected.isEmpty()) {
            Messages.failure(this, "task.urge.nothingSelected");
            return;
        }
        new UrgeDialog(tasks, selected.stream().map(TaskCard::id).toList(), this::again).open();
    }

    private void handOver() {
        List<TaskCard> selected = List.copyOf(grid.getSelectedItems());
        List<Long> members =
                selected.stream().map(TaskCard::memberId).distinct().toList();
        if (members.isEmpty()) {
            Messages.failure(this, "desk.handOver.nothingSelected");
        } else if (members.size() > 1) {
            Messages.failure(this, "desk.handOver.severalMembers", members.size());
        } else {
            new HandOverManyDialog(handling, selected, people.ofCompany(members.getFirst()), this::again).open();
        }
    }

    /** Of those that are ticked, else of the open ones of the item that is filtered by. */
    private void prepare() {
        List<TaskCard> selected = List.copyOf(grid.getSelectedItems());
        if (selected.isEmpty() && filters.itemId() == null) {
            Messages.failure(this, "overview.lead.nothingSelected");
            return;
        }
        List<TaskCard> chosen = selected.isEmpty()
                ? tasks.all(TaskFilter.open().withItem(filters.itemId()), 0, TaskGrid.MOST_AT_ONCE)
                : selected;
        new PreparationDialog(times, chosen, today, this::again).open();
    }

    private void again() {
        grid.deselectAll();
        show(filters.filter());
    }

    private void assignMore() {
        new AssignMoreDialog(tasks, matching, items.all(), filters.itemId(), () -> show(filters.filter())).open();
    }
}
