package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.clock.BusinessClock;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.ItemState;
import org.policydesk.task.MatchingRuns;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.EndWords;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** 事项: every item with its state, nature and date; what is looked at and open comes first. */
@Route(value = "items", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ItemsView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String STATE = "state";
    private static final int NARROW = 600;

    private final transient ActionItems items;
    private final transient RuleWords rules;
    private final transient EndWords ends;
    private final PageHeader header = new PageHeader(getTranslation("policy.items.title"));
    private final TextField search = new TextField();
    private final Chips<ItemState> states;
    private final Chips<Nature> natures;
    private final Grid<ActionItem> grid = new Grid<>();

    ItemsView(ActionItems items, Approvals approvals, MatchingRuns runs, BusinessClock clock) {
        this.items = items;
        this.rules = new RuleWords(Words.of(this), clock.today());
        this.ends = new EndWords(new Dates(Words.of(this), clock.today()));
        states = new Chips<>(
                getTranslation("policy.items.states"), s -> getTranslation("policy.state." + s), set -> refresh());
        natures = new Chips<>(
                getTranslation("policy.field.nature"), n -> getTranslation("policy.nature." + n), set -> refresh());
        states.setOptions(List.of(ItemState.values()));
        states.press(Set.of(ItemState.ACCEPTED, ItemState.PUBLISHED));
        natures.setOptions(List.of(Nature.values()));
        search.setPlaceholder(getTranslation("policy.items.search"));
        search.setAriaLabel(getTranslation("policy.items.search"));
        search.setClearButtonVisible(true);
        search.setId("item-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        Button create = new Button(
                getTranslation("policy.items.new"), click -> getUI().ifPresent(ui -> ui.navigate("items/new")));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId("item-new");
        Anchor waiting = new Anchor("approvals", getTranslation("life.approvals.count", approvals.count()));
        waiting.setId("approvals-link");
        header.addActions(waiting, create);
        Div filters = new Div(search, states, natures);
        filters.addClassName("filters");
        addClassNames("policy-page", "items-page");
        add(header, new MatchingCheck(runs, clock.today()), filters, columns());
        refresh();
    }

    /** A link may name the state whose items it is about: {@code items?state=DRAFT}. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("");
        Stream.of(ItemState.values())
                .filter(state -> state.name().equals(named))
                .findFirst()
                .ifPresent(state -> {
                    states.press(Set.of(state));
                    refresh();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.items.title") + " · " + getTranslation("shell.name");
    }

    private Grid<ActionItem> columns() {
        grid.setId("items");
        grid.addClassName("items-grid");
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("policy.field.title"))
                .setFlexGrow(3);
        Column<ActionItem> date = grid.addColumn(item -> rules.line(item.rule()))
                .setHeader(getTranslation("policy.items.date"))
                .setFlexGrow(2);
        Column<ActionItem> nature = grid.addColumn(item -> getTranslation("policy.nature." + item.nature()))
                .setHeader(getTranslation("policy.field.nature"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("policy.items.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("policy.items.empty"), getTranslation("policy.items.empty.next")));
        grid.addAttachListener(attach -> {
            int width = attach.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
            date.setVisible(width <= 0 || width > NARROW);
            nature.setVisible(width <= 0 || width > NARROW);
        });
        return grid;
    }

    private Div name(ActionItem item) {
        Anchor title = new Anchor("items/" + item.id(), item.title());
        title.setId("item-" + item.id());
        Span policy = new Span(item.policyTitle());
        policy.addClassName("desk-secondary");
        Span date = new Span(rules.line(item.rule()) + " · " + getTranslation("policy.nature." + item.nature()));
        date.addClassNames("desk-secondary", "narrow-only");
        Div name = new Div(title, policy, date);
        ends.line(item.end()).ifPresent(end -> {
            Span note = new Span(end);
            note.addClassNames("desk-secondary", "item-end");
            name.add(note);
        });
        name.addClassName("item-name");
        return name;
    }

    private Span state(ActionItem item) {
        Span state = new Span(getTranslation("policy.state." + item.state()));
        state.addClassNames("tag", "tag-" + item.state().name().toLowerCase(java.util.Locale.ROOT));
        return state;
    }

    private void refresh() {
        ItemFilter filter = new ItemFilter(search.getValue(), states.pressed(), natures.pressed());
        header.setCount(getTranslation("policy.items.count", items.count(filter)));
        grid.setItems(
                query -> items.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> items.count(filter));
    }
}
