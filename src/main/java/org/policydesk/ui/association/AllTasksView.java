package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.policydesk.clock.BusinessClock;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItems;
import org.policydesk.task.Matching;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;

/** Every member's tasks: found, filtered, urged, and given to further members. */
@Route(value = "tasks", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class AllTasksView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 600;

    private final transient Tasks tasks;
    private final transient Matching matching;
    private final PageHeader header = new PageHeader("");
    private final TaskFilters filters;
    private final TaskGrid grid;
    private final transient PublishedTitles items;

    AllTasksView(Tasks tasks, Matching matching, ActionItems items, MemberDirectory members, BusinessClock clock) {
        this.tasks = tasks;
        this.matching = matching;
        this.items = new PublishedTitles(items);
        addClassName("desk-page");
        header.setTitle(getTranslation("task.all.title"));
        filters = new TaskFilters(members.all(), this.items.all(), this::show);
        grid = new TaskGrid(tasks, clock.today(), empty());
        Button urge = new Button(getTranslation("task.urge.button"), click -> urge());
        urge.setId("urge");
        Button assign = new Button(getTranslation("task.assignMore.button"), click -> assignMore());
        assign.setId("assign-more");
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        grid.addSelectionListener(selection -> urge.setText(
                selection.getAllSelectedItems().isEmpty()
                        ? getTranslation("task.urge.button")
                        : getTranslation(
                                "task.urge.buttonCount",
                                selection.getAllSelectedItems().size())));
        header.addActions(urge, assign);
        add(header, filters, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.all.title") + " · " + getTranslation("shell.name");
    }

    /** Links from an item or a member come with it as a parameter: tasks?item=5, tasks?member=7. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        filters.start(
                number(location, "member"),
                number(location, "item"),
                location.getQueryParameters().getSingleParameter("tab").orElse(""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        grid.narrow(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        var resizing = page.addBrowserWindowResizeListener(resize -> grid.narrow(isNarrow(resize.getWidth())));
        addDetachListener(detach -> {
            resizing.remove();
            detach.unregisterListener();
        });
    }

    /** The width is not positive until the browser has told it. */
    private static boolean isNarrow(int width) {
        return width > 0 && width <= NARROW;
    }

    private static long number(Location location, String parameter) {
        String text =
                location.getQueryParameters().getSingleParameter(parameter).orElse("");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private void show(TaskFilter filter) {
        header.setCount(getTranslation("task.all.count", grid.show(filter)));
    }

    private EmptyState empty() {
        Button clear = new Button(getTranslation("task.all.clear"), click -> filters.clear());
        clear.setId("clear-filters");
        return new EmptyState(getTranslation("task.all.empty"), getTranslation("task.all.emptyNext"), clear);
    }

    private void urge() {
        Set<TaskCard> selected = grid.getSelectedItems();
        if (selected.isEmpty()) {
            Messages.failure(this, "task.urge.nothingSelected");
            return;
        }
        new UrgeDialog(tasks, selected.stream().map(TaskCard::id).toList(), () -> {
                    grid.deselectAll();
                    show(filters.filter());
                })
                .open();
    }

    private void assignMore() {
        new AssignMoreDialog(tasks, matching, items.all(), filters.itemId(), () -> show(filters.filter())).open();
    }
}
