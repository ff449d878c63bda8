package org.policydesk.ui.fit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.policydesk.task.EligibilityGroup;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemGrounds;
import org.policydesk.task.ItemStanding;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.EmptyState;

/** The four groups of items, one at a time, searched and filtered. */
class FitList extends Div {
    private static final int TYPING_PAUSE = 300;
    private static final int PAGE = 50;

    private final LocalDate today;
    private final transient LongFunction<ItemGrounds> why;
    private final FitTabs tabs = new FitTabs(this::fromTheTop);
    private final TextField search = new TextField();
    private final Chips<FitTime> times = new Chips<>(
            getTranslation("fit.time"), time -> getTranslation("fit.time." + time.name()), pressed -> fromTheTop());
    private final Div rows = new Div();
    private transient List<ItemStanding> items = List.of();
    private int most = PAGE;

    FitList(LocalDate today, LongFunction<ItemGrounds> why) {
        this.today = today;
        this.why = why;
        addClassName("fit-list");
        times.setOptions(List.of(FitTime.values()));
        times.setId("fit-times");
        search.setId("fit-search");
        search.setPlaceholder(getTranslation("fit.search.hint"));
        search.setAriaLabel(getTranslation("fit.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.getElement().setAttribute("data-search", "");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> fromTheTop());
        Div bar = new Div(times, search);
        bar.addClassName("fit-bar");
        rows.setId("fit-rows");
        add(tabs, bar, rows);
    }

    void show(EligibilityOverview overview) {
        items = overview.items();
        tabs.show(overview);
        show();
    }

    private void fromTheTop() {
        most = PAGE;
        show();
    }

    private void show() {
        EligibilityGroup group = tabs.selected();
        List<ItemStanding> shown = items.stream()
                .filter(item -> item.group() == group && matches(item))
                .filter(item -> FitTime.shows(times.pressed(), item, today))
                .toList();
        rows.removeAll();
        if (shown.isEmpty()) {
            rows.add(empty(group));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("fit-rows");
        shown.stream().limit(most).forEach(item -> list.add(new FitRow(item, today, why)));
        rows.add(list);
        if (shown.size() > most) {
            rows.add(new Button(getTranslation("fit.more", shown.size() - most), click -> {
                most += PAGE;
                show();
            }));
        }
    }

    private boolean matches(ItemStanding item) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (item.title() + "\n" + item.policyTitle() + "\n" + item.issuer())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private EmptyState empty(EligibilityGroup group) {
        boolean filtered = !search.getValue().isBlank() || !times.pressed().isEmpty();
        String kind = filtered ? "SEARCH" : group.name();
        return new EmptyState(getTranslation("fit.empty." + kind), getTranslation("fit.empty." + kind + ".next"));
    }
}
