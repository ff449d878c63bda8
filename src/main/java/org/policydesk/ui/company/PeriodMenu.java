package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.Optional;
import java.util.Set;

/** The menu “更多” of a task's acts: what an authority decided about its period. */
final class PeriodMenu extends ContextMenu {
    private PeriodMenu(Button button) {
        super(button);
        setOpenOnClick(true);
    }

    /** The button that opens the menu; none for whoever does not decide, or where nothing fits. */
    static Optional<Button> button(Scene scene) {
        Set<PeriodAct> acts = PeriodAct.fitting(scene.detail());
        if (!scene.decides() || acts.isEmpty()) {
            return Optional.empty();
        }
        Button button = new Button(scene.say("company.more"));
        button.setId("more");
        button.setAriaLabel(scene.say("company.more.of"));
        button.getElement().setAttribute("aria-haspopup", "menu");
        PeriodMenu menu = new PeriodMenu(button);
        acts.forEach(act -> menu.addItem(
                        scene.say("company.period." + act.name()), click -> new PeriodAsk(scene, act).open())
                .setId(act.id()));
        menu.addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
        return Optional.of(button);
    }
}
