package org.policydesk.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Filter chips: any number may be pressed; none pressed means no filter.
 *
 * @param <T> what is filtered by; needs equals
 */
public class Chips<T> extends Div {
    private final Function<T, String> label;
    private final Consumer<Set<T>> changed;
    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private final Set<T> pressed = new LinkedHashSet<>();

    /**
     * @param groupLabel what the chips choose among, for screen readers
     * @param label a chip's words
     * @param changed told the pressed values after the reader changed them
     */
    public Chips(String groupLabel, Function<T, String> label, Consumer<Set<T>> changed) {
        this.label = label;
        this.changed = changed;
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", groupLabel);
    }

    /** Puts these chips in place of the former ones, unless they are the same; pressed values that are gone are let go silently. */
    public void setOptions(Collection<T> options) {
        if (List.copyOf(buttons.keySet()).equals(List.copyOf(options))) {
            return;
        }
        removeAll();
        buttons.clear();
        pressed.retainAll(Set.copyOf(options));
        options.forEach(option -> {
            Button chip = new Button(label.apply(option), click -> toggle(option));
            chip.addClassName("chip");
            buttons.put(option, chip);
            add(chip);
            paint(option);
        });
    }

    /** Writes the chips' words anew, where they tell a number that changed. */
    public void relabel() {
        buttons.forEach((option, chip) -> chip.setText(label.apply(option)));
    }

    /** The pressed values. */
    public Set<T> pressed() {
        return Set.copyOf(pressed);
    }

    /** Presses exactly these, without telling the listener. */
    public void press(Collection<T> values) {
        pressed.clear();
        pressed.addAll(values);
        pressed.retainAll(buttons.keySet());
        buttons.keySet().forEach(this::paint);
    }

    private void toggle(T option) {
        if (!pressed.remove(option)) {
            pressed.add(option);
        }
        paint(option);
        changed.accept(pressed());
    }

    private void paint(T option) {
        Button chip = buttons.get(option);
        if (chip != null) {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed.contains(option)));
            chip.setClassName("chip-pressed", pressed.contains(option));
        }
    }
}
