package org.policydesk.ui.library;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.library.LibraryChoices;
import org.policydesk.policy.library.LibraryQuery;
import org.policydesk.policy.library.LibraryState;

/** What the library is looked through by. */
final class LibraryFilters extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<LibraryQuery> changed;
    private final TextField words = new TextField();
    private final ComboBox<String> issuer;
    private final ComboBox<String> region;
    private final ComboBox<String> genre;
    private final ComboBox<Integer> year;
    private final ComboBox<LibraryState> state;
    private final ComboBox<Long> programme;
    private boolean quiet;

    LibraryFilters(LibraryChoices choices, Consumer<LibraryQuery> changed) {
        this.changed = changed;
        addClassNames("filters", "library-filters");
        words.setId("library-search");
        words.addClassName("library-search");
        words.setPlaceholder(getTranslation("library.search"));
        words.setAriaLabel(getTranslation("library.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> tell());
        issuer = choice("issuer", choices.issuers(), Function.identity());
        region = choice("region", choices.regions(), Function.identity());
        genre = choice("genre", choices.genres(), one -> getTranslation("library.genre." + one));
        year = choice("year", choices.years(), one -> getTranslation("library.year.of", String.valueOf(one)));
        state = choice("state", List.of(LibraryState.values()), one -> getTranslation("library.state." + one));
        Map<Long, String> programmes = choices.programmes().stream()
                .collect(Collectors.toMap(LibraryChoices.Programme::id, LibraryChoices.Programme::name));
        programme = choice(
                "programme",
                choices.programmes().stream().map(LibraryChoices.Programme::id).toList(),
                one -> programmes.getOrDefault(one, "—"));
        add(words, issuer, region, genre, year, state, programme);
    }

    /** Shows what is looked for without telling anybody; a value that no policy has is shown all the same. */
    void show(LibraryQuery query) {
        quiet = true;
        words.setValue(query.words() == null ? "" : query.words());
        choose(issuer, query.issuer());
        choose(region, query.region());
        choose(genre, query.genre());
        choose(year, query.year());
        choose(state, query.state());
        choose(programme, query.programme());
        quiet = false;
    }

    private LibraryQuery query() {
        return new LibraryQuery(
                words.getValue(),
                issuer.getValue(),
                region.getValue(),
                genre.getValue(),
                year.getValue(),
                state.getValue(),
                programme.getValue());
    }

    private <T> ComboBox<T> choice(String name, List<T> values, Function<T, String> label) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("library-" + name);
        box.setPlaceholder(getTranslation("library." + name));
        box.setAriaLabel(getTranslation("library." + name));
        box.setItems(values);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> tell());
        return box;
    }

    private static <T> void choose(ComboBox<T> box, @Nullable T value) {
        List<T> known = new ArrayList<>(box.getListDataView().getItems().toList());
        if (value != null && !known.contains(value)) {
            known.add(value);
            box.setItems(known);
        }
        box.setValue(value);
    }

    private void tell() {
        if (!quiet) {
            changed.accept(query());
        }
    }
}
