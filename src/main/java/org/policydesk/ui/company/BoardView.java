package org.policydesk.ui.company;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;

/** 我的任务: the company's tasks, what to do first today, and a board by state. The address keeps tab and search. */
@Route(value = "board", layout = MainLayout.class)
@RolesAllowed("COMPANY")
@JsModule("context://js/keys.js")
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int TYPING_PAUSE = 300;

    private final transient Tasks tasks;
    private final transient Moves moves;
    private final LocalDate today;
    private final PageHeader header = new PageHeader(getTranslation("company.board"));
    private final TodayFirst todayFirst;
    private final BoardTabs tabs = new BoardTabs(tab -> go(query().withTab(tab)));
    private final TextField search = new TextField();
    private final Div board = new Div();
    private transient BoardQuery query = new BoardQuery(TaskFilter.Tab.OPEN, "");

    BoardView(Tasks tasks, CurrentUser currentUser, BusinessClock clock) {
        this.tasks = tasks;
        this.today = clock.today();
        long person = currentUser.require().personId();
        Announcer announcer = new Announcer();
        Acts acts = new Acts(this, today, this::show);
        this.moves = new Moves(tasks, acts, announcer);
        this.todayFirst =
                new TodayFirst(today, card -> acts.run(() -> tasks.assign(card.id(), person, card.version())));
        addClassName("board-view");
        board.addClassName("board");
        prepareSearch();
        Div bar = new Div(tabs, search);
        bar.addClassName("board-bar");
        add(header, todayFirst, bar, board, announcer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = BoardQuery.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.board") + " · " + getTranslation("shell.name");
    }

    private BoardQuery query() {
        return query;
    }

    private void prepareSearch() {
        search.setId("search");
        search.setPlaceholder(getTranslation("company.search.hint"));
        search.setAriaLabel(getTranslation("company.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.getElement().setAttribute("data-search", "");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(query.withText(change.getValue()));
            }
        });
    }

    private void go(BoardQuery wanted) {
        UI.getCurrent().navigate(BoardView.class, wanted.parameters());
    }

    private void show() {
        tabs.show(query.tab(), tasks.myCounts());
        if (!search.getValue().strip().equals(query.text())) {
            search.setValue(query.text());
        }
        todayFirst.setVisible(query.tab() == TaskFilter.Tab.OPEN && query.text().isEmpty());
        List<TaskCard> cards = tasks.mine(query.filter());
        if (todayFirst.isVisible()) {
            todayFirst.show(TodayRanking.of(cards, today));
        }
        header.setCount(getTranslation("company.count", cards.size()));
        board.removeAll();
        if (cards.isEmpty()) {
            board.add(empty());
        } else {
            BoardColumn.shown(query.tab(), cards)
                    .forEach(column -> board.add(new ColumnView(column, column.of(cards), today, moves)));
        }
    }

    private EmptyState empty() {
        String kind = query.text().isEmpty() ? query.tab().name() : "SEARCH";
        return new EmptyState(
                getTranslation("company.empty." + kind, query.text()),
                getTranslation("company.empty." + kind + ".next"));
    }
}
