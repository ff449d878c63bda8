package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.ItemBoard;
import org.policydesk.insight.ItemBoards;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.task.PreparationTimes;
import org.policydesk.task.Step;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskScope;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.ChatMessage;
import org.springframework.beans.factory.annotation.Value;

/** 进展看板: which members have come how far with an item, whom to speak to, and whom to urge. */
@Route(value = "items/:itemId/board", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ItemBoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final Set<TaskState> APART =
            Set.of(TaskState.DECLINED, TaskState.NOT_APPLICABLE, TaskState.WITHDRAWN);

    private final transient ItemBoards boards;
    private final transient ActionItems items;
    private final transient Tasks tasks;
    private final transient PreparationTimes times;
    private final transient GroupMessages groups;
    private final transient ChatMessage chat;
    private final LocalDate today;
    private final PageHeader header = new PageHeader("");
    private final Anchor item = new Anchor("", getTranslation("overview.board.item"));
    private final Anchor list = new Anchor("", getTranslation("overview.board.list"));
    private final Button urge = new Button(getTranslation("task.urge.button"), click -> urge());
    private final Button prepare = new Button(getTranslation("overview.lead"), click -> prepare());
    private final Div content = new Div();
    private final Set<Long> chosen = new LinkedHashSet<>();
    private long itemId;
    private String title = "";

    ItemBoardView(
            ItemBoards boards,
            ActionItems items,
            Tasks tasks,
            PreparationTimes times,
            GroupMessages groups,
            BusinessClock clock,
            @Value("${desk.base-url}") String baseUrl) {
        this.boards = boards;
        this.items = items;
        this.tasks = tasks;
        this.times = times;
        this.groups = groups;
        today = clock.today();
        chat = new ChatMessage(Words.of(this), today, baseUrl.replaceAll("/+$", ""));
        addClassNames("desk-page", "item-board-page");
        urge.setId("board-urge");
        prepare.setId("board-lead");
        header.addActions(item, list, prepare, urge);
        content.addClassName("item-board-content");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            ActionItem wanted = items.get(
                    Long.parseLong(event.getRouteParameters().get("itemId").orElse("")));
            itemId = wanted.id();
            title = wanted.title();
        } catch (ItemNotFoundException | NumberFormatException e) {
            throw new NotFoundException();
        }
        header.setTitle(title);
        item.setHref("items/" + itemId);
        list.setHref(TaskAddress.of(all()));
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("overview.board") + " · " + getTranslation("shell.name");
    }

    private TaskFilter all() {
        return TaskFilter.of(TaskFilter.Tab.ALL).withItem(itemId);
    }

    private void show() {
        chosen.clear();
        say();
        ItemBoard board = boards.of(itemId);
        header.setCount(getTranslation("overview.windows.members", board.count()));
        content.removeAll();
        boolean empty = board.count() + board.apart() == 0;
        urge.setVisible(!empty);
        prepare.setVisible(!empty);
        list.setVisible(!empty);
        if (empty) {
            content.add(new EmptyState(
                    getTranslation("overview.board.empty"),
                    getTranslation("overview.board.emptyNext"),
                    new Anchor("items/" + itemId, getTranslation("overview.board.toItem"))));
            return;
        }
        tasks.all(TaskFilter.open().withItem(itemId), 0, 1).forEach(task -> content.add(groups.about(task)));
        Div columns = new Div();
        columns.addClassName("item-board");
        for (ItemBoard.Column column : board.columns()) {
            columns.add(new BoardColumn(
                    column,
                    all().withScope(TaskScope.ALL.withStanding(column.step())),
                    today,
                    chat,
                    this::choose,
                    () -> urgeAll(column.step())));
        }
        content.add(columns);
        if (board.apart() > 0) {
            content.add(new Paragraph(new Anchor(
                    TaskAddress.of(all().withStates(APART)), getTranslation("overview.board.apart", board.apart()))));
        }
    }

    private void choose(long taskId, boolean wanted) {
        if (wanted) {
            chosen.add(taskId);
        } else {
            chosen.remove(taskId);
        }
        say();
    }

    private void say() {
        urge.setText(
                chosen.isEmpty()
                        ? getTranslation("task.urge.button")
                        : getTranslation("task.urge.buttonCount", chosen.size()));
    }

    private void urge() {
        if (chosen.isEmpty()) {
            Messages.failure(this, "overview.board.nothingChosen");
        } else {
            new UrgeDialog(tasks, List.copyOf(chosen), this::show).open();
        }
    }

    private void urgeAll(Step step) {
        new UrgeDialog(tasks, ids(all().withScope(TaskScope.ALL.withStanding(step))), this::show).open();
    }

    private void prepare() {
        new PreparationDialog(times, found(TaskFilter.open().withItem(itemId)), today, this::show).open();
    }

    private List<Long> ids(TaskFilter filter) {
        return found(filter).stream().map(TaskCard::id).toList();
    }

    private List<TaskCard> found(TaskFilter filter) {
        return tasks.all(filter, 0, TaskGrid.MOST_AT_ONCE);
    }
}
