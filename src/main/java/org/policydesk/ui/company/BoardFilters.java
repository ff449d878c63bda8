package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.policydesk.task.LifeCycle;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Mark;

/** Search, and chips for light, person, kind and mark; whatever is changed goes into the address. */
final class BoardFilters extends Div {
    private static final int TYPING_PAUSE = 300;

    private final TextField search = new TextField();
    private final Button toggle;
    private final Div chips;
    private final Chips<Light> lights;
    private final Chips<String> who;
    private final Chips<LifeCycle> kinds;
    private final Chips<Mark.Kind> marks;
    private final Button clear;
    private final Map<String, String> names = new LinkedHashMap<>();
    private transient BoardQuery query = BoardQuery.PLAIN;

    /**
     * @param changed told what the reader wants to see now
     */
    BoardFilters(Consumer<BoardQuery> changed) {
        addClassName("board-filters");
        prepareSearch(changed);
        lights = new Chips<>(
                getTranslation("board.filter.light"),
                light -> getTranslation("board.light." + light),
                wanted -> changed.accept(query.withChoice(query.choice().withLights(wanted))));
        who = new Chips<>(
                getTranslation("board.filter.who"),
                word -> names.getOrDefault(word, word),
                wanted -> changed.accept(query.withChoice(query.choice().withWho(wanted))));
        kinds = new Chips<>(
                getTranslation("board.filter.kind"),
                kind -> getTranslation("board.kind." + kind),
                wanted -> changed.accept(query.withChoice(query.choice().withKinds(wanted))));
        marks = new Chips<>(
                getTranslation("board.filter.mark"),
                mark -> getTranslation("component.mark." + mark),
                wanted -> changed.accept(query.withChoice(query.choice().withMarks(wanted))));
        clear = new Button(
                getTranslation("board.filter.clear"),
                click -> changed.accept(query.withChoice(CardChoice.EVERYTHING).withText("")));
        clear.setId("clear-filters");
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        chips = new Div(lights, who, kinds, marks, clear);
        chips.setId("filter-chips");
        chips.addClassName("board-chips");
        toggle = new Button(VaadinIcon.FILTER.create(), click -> open(!chips.hasClassName("board-chips-open")));
        toggle.setId("filters");
        toggle.addClassName("board-filter-toggle");
        toggle.getElement().setAttribute("aria-controls", "filter-chips");
        open(false);
        add(search, toggle, chips);
    }

    /**
     * @param all the tab's cards, chosen or not: chips are offered for what there is
     * @param reader the reader's number
     */
    void show(BoardQuery wanted, List<TaskCard> all, long reader) {
        query = wanted;
        if (!search.getValue().strip().equals(query.text())) {
            search.setValue(query.text());
        }
        CardChoice choice = query.choice();
        boolean tasks = query.tab().tasks().isPresent();
        chips.setVisible(tasks);
        toggle.setVisible(tasks);
        toggle.setText(
                choice.size() == 0 ? getTranslation("board.filter") : getTranslation("board.filter.on", choice.size()));
        clear.setVisible(!query.isWhole());
        offer(lights, present(all, TaskCard::light, choice.lights(), Light.class), choice.lights());
        offer(kinds, present(all, TaskCard::lifeCycle, choice.kinds(), LifeCycle.class), choice.kinds());
        EnumSet<Mark.Kind> there = EnumSet.noneOf(Mark.Kind.class);
        all.forEach(card -> there.addAll(Mark.kindsOf(card)));
        there.addAll(choice.marks());
        offer(marks, there, choice.marks());
        nameThose(all, reader);
        offer(who, names.keySet(), choice.who());
    }

    /** On a phone the chips are folded away; where there is room they always stand. */
    private void open(boolean opened) {
        chips.setClassName("board-chips-open", opened);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
    }

    private void nameThose(List<TaskCard> all, long reader) {
        names.clear();
        names.put(CardChoice.ME, getTranslation("board.who.me"));
        names.put(CardChoice.NOBODY, getTranslation("board.who.none"));
        all.stream()
                .filter(card -> card.assigneeId() != null && card.assigneeId() != reader)
                .forEach(card -> names.putIfAbsent(
                        String.valueOf(card.assigneeId()), Objects.requireNonNullElse(card.assigneeName(), "")));
        query.choice().who().forEach(word -> names.putIfAbsent(word, word));
    }

    private static <E extends Enum<E>> EnumSet<E> present(
            List<TaskCard> all, Function<TaskCard, E> of, Collection<E> chosen, Class<E> type) {
        EnumSet<E> there = EnumSet.noneOf(type);
        all.forEach(card -> there.add(of.apply(card)));
        there.addAll(chosen);
        return there;
    }

    private static <T> void offer(Chips<T> chips, Collection<T> options, Collection<T> pressed) {
        chips.setOptions(options);
        chips.press(pressed);
        chips.setVisible(!options.isEmpty());
    }

    private void prepareSearch(Consumer<BoardQuery> changed) {
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
                changed.accept(query.withText(change.getValue()));
            }
        });
    }
}
