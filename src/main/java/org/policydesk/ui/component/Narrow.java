package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells a component whether it stands on a screen as narrow as a phone's: at first, and whenever that changes. */
public final class Narrow {
    private static final int WIDEST = 600;

    private Narrow() {}

    /** @param told true for a narrow screen */
    public static void watch(Component component, SerializableConsumer<Boolean> told) {
        component.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            told.accept(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
            Registration resizing =
                    page.addBrowserWindowResizeListener(resize -> told.accept(isNarrow(resize.getWidth())));
            component.addDetachListener(detach -> {
                resizing.remove();
                detach.unregisterListener();
            });
        });
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= WIDEST;
    }
}
