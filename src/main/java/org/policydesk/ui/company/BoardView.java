package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.CompanyItem;
import org.policydesk.task.CompanyItems;
import org.policydesk.task.LiveBoards;
import org.policydesk.task.ProgrammeWatch;
import org.policydesk.task.ProgrammeWatches;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.help.PageKey;
import org.policydesk.ui.help.WithKeys;

/**
 * 我的任务: what to do first today, and the company's tasks as board, list, calendar or time line. The address says what is
 * shown.
 */
@Route(value = "board", layout = MainLayout.class)
@RolesAllowed("COMPANY")
@JsModule("context://js/keys.js")
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, WithKeys {
    private final transient Tasks tasks;
    private final transient CompanyItems items;
    private final transient ProgrammeWatches watches;
    private final transient SignedIn reader;
    private final LocalDate today;
    private final PageHeader header = new PageHeader(getTranslation("company.board"));
    private final TodayFirst todayFirst;
    private final CollisionNotes collisions;
    private final BoardTabs tabs = new BoardTabs();
    private final DisplaySwitch displays = new DisplaySwitch();
    private final BoardFilters filters = new BoardFilters(this::go);
    private final Div place = new Div();
    private final transient BoardTools tools;
    private final transient Panes panes;
    private final transient LiveView live;
    private final ItemsPane itemsPane;
    private final transient WorkingCalendars calendars;
    private transient BoardQuery query = BoardQuery.PLAIN;
    private int waiting;
    private int notices;

    BoardView(
            TaskServices services,
            CompanyItems items,
            ProgrammeWatches watches,
            CurrentUser currentUser,
            LiveBoards boards,
            BusinessClock clock) {
        this.tasks = services.tasks();
        this.items = items;
        this.watches = watches;
        this.calendars = services.calendars();
        this.today = clock.today();
        this.reader = currentUser.require();
        Announcer announcer = new Announcer();
        long company = currentUser.requireCompany();
        this.live = new LiveView(this, () -> boards.version(company), this::showAnew);
        Acts acts = new Acts(this, today, this::act);
        Moves moves = new Moves(tasks, acts, announcer, this::follow);
        HandOver handOver = new HandOver(services, reader, acts, moves);
        this.panes = new Panes(this, today, calendars, moves, handOver, this::go);
        this.todayFirst = new TodayFirst(today, handOver);
        this.collisions = new CollisionNotes(today);
        this.itemsPane = new ItemsPane(today, currentUser.managesCompany());
        this.tools = new BoardTools(this::export, today);
        addClassName("board-view");
        place.addClassName("board-place");
        header.addActions(tools.buttons());
        Div bar = new Div(tabs, displays);
        bar.addClassName("board-bar");
        add(header, todayFirst, collisions, bar, filters, place, announcer);
    }

    /** What waits and what is to be known changes with no move of a card: it is counted when somebody comes. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        live.used();
        query = BoardQuery.of(event.getLocation().getQueryParameters());
        waiting = items.waiting().size();
        notices = items.notices().size() + watches.mine().size();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.board") + " · " + getTranslation("shell.name");
    }

    @Override
    public List<PageKey> keys() {
        return List.of(
                PageKey.of("board.keys.search", "/"),
                PageKey.of("board.keys.step", "j", "k"),
                PageKey.of("board.keys.open", "Enter"),
                PageKey.of("board.keys.edit", "e"),
                PageKey.of("board.keys.move", "Shift + ←", "Shift + →"),
                PageKey.of("board.keys.undo", "Ctrl + Z"),
                PageKey.of("board.keys.help", "?"));
    }

    private void go(BoardQuery wanted) {
        UI.getCurrent().navigate(BoardView.class, wanted.parameters());
    }

    private void act() {
        live.used();
        show();
    }

    /** What others did, also on another node: the figures in the navigation count it too. */
    private void showAnew() {
        show();
        MainLayout.recount(this);
    }

    private void show() {
        live.seen();
        tabs.show(query, tasks.myCounts(), waiting, notices);
        displays.show(query);
        tools.show(query);
        query.tab().tasks().ifPresentOrElse(this::showTasks, this::showItems);
    }

    private void showTasks(TaskFilter.Tab tab) {
        List<TaskCard> all = tasks.mine(TaskFilter.of(tab).withText(query.text()));
        boolean start = query.tab() == BoardTab.OPEN && query.display() == Display.BOARD && query.isWhole();
        todayFirst.setVisible(start);
        if (start) {
            todayFirst.show(TodayRanking.of(all, today));
        }
        collisions.show(start ? Collisions.of(all, today, calendars.current()) : List.of());
        filters.show(query, all, reader.personId());
        List<TaskCard> cards = query.choice().of(all, reader.personId());
        header.setCount(getTranslation("company.count", cards.size()));
        if (cards.isEmpty()) {
            put(new BoardEmpty(query));
        } else {
            Pane pane = panes.of(query.display());
            put(pane);
            pane.show(cards, query);
        }
    }

    private void showItems() {
        todayFirst.setVisible(false);
        collisions.show(List.of());
        filters.show(query, List.of(), reader.personId());
        List<CompanyItem> all = query.tab() == BoardTab.WAITING ? items.waiting() : items.notices();
        List<CompanyItem> found =
                all.stream().filter(one -> query.finds(one.item())).toList();
        List<ProgrammeWatch> watched = query.tab() == BoardTab.NOTICE
                ? watches.mine().stream()
                        .filter(watch -> query.finds(watch.last())
                                || query.finds(watch.programme().programme().name()))
                        .toList()
                : List.of();
        header.setCount(getTranslation("company.count", found.size() + watched.size()));
        if (found.isEmpty() && watched.isEmpty()) {
            put(new BoardEmpty(query));
        } else {
            itemsPane.show(found, watched);
            put(itemsPane);
        }
    }

    private void put(Component wanted) {
        if (place.getComponentCount() != 1 || place.getComponentAt(0) != wanted) {
            place.removeAll();
            place.add(wanted);
        }
    }

    private void follow(long taskId) {
        if (query.tab().tasks().isPresent()) {
            panes.of(query.display()).follow(taskId);
        }
    }

    /** What is shown now, as a workbook. */
    private void export(OutputStream out) throws IOException {
        BoardQuery shown = query;
        List<TaskCard> cards = shown.tab()
                .tasks()
                .map(tab -> shown.choice().of(tasks.mine(TaskFilter.of(tab).withText(shown.text())), reader.personId()))
                .orElse(List.of());
        new TaskWorkbook(Words.of(this), today).write(cards, out);
    }
}
