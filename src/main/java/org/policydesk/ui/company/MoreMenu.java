package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.Optional;

/** The menu “更多”: everything that can be done with a task besides what people need most in its state; arrow keys walk it. */
final class MoreMenu extends ContextMenu {
    private MoreMenu(Button button) {
        super(button);
        setOpenOnClick(true);
    }

    /**
     * One of its lines.
     *
     * @param id the id of its line
     * @param words what it does, as a verb
     */
    record Choice(String id, String words, Runnable act) {}

    /**
     * The button that opens the menu; none where there is nothing more.
     *
     * @param groups what belongs together stands together, with a line between
     */
    static Optional<Button> button(Scene scene, List<List<Choice>> groups) {
        List<List<Choice>> filled =
                groups.stream().filter(group -> !group.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        Button button = new Button(scene.say("company.more"));
        button.setId("more");
        button.setAriaLabel(scene.say("company.more.of"));
        button.getElement().setAttribute("aria-haspopup", "menu");
        MoreMenu menu = new MoreMenu(button);
        filled.forEach(menu::add);
        menu.addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
        return Optional.of(button);
    }

    private void add(List<Choice> group) {
        if (!getItems().isEmpty()) {
            addSeparator();
        }
        group.forEach(one -> addItem(one.words(), click -> one.act().run()).setId(one.id()));
    }
}
