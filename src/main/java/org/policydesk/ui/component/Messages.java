package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Tells people what became of what they did, in their language. */
public final class Messages {
    private static final int SHORT = 4_000;
    private static final int LONG = 9_000;
    private static final String UNDOABLE = Messages.class.getName() + ".undoable";

    private Messages() {}

    /** It was done. */
    public static void success(Component at, String key, Object... args) {
        show(at.getTranslation(key, args), SHORT, NotificationVariant.SUCCESS);
    }

    /** It was not done: the text says what is wrong and what to do. */
    public static void failure(Component at, String key, Object... args) {
        show(at.getTranslation(key, args), LONG, NotificationVariant.ERROR);
    }

    /** It was done and can be undone for as long as the message stands. */
    public static void undoable(Component at, Runnable undo, String key, Object... args) {
        Notification notification = new Notification();
        replaceFormer(notification);
        notification.setDuration(LONG);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button button = new Button(at.getTranslation("component.undo"), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId("undo");
        HorizontalLayout line = new HorizontalLayout(new Span(at.getTranslation(key, args)), button);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.open();
    }

    /** Of several acts one after the other only the last one's message stands: a pile of them would hide the page. */
    private static void replaceFormer(Notification notification) {
        UI ui = UI.getCurrent();
        Notification former = (Notification) ComponentUtil.getData(ui, UNDOABLE);
        if (former != null) {
            former.close();
        }
        ComponentUtil.setData(ui, UNDOABLE, notification);
    }

    private static void show(String text, int millis, NotificationVariant variant) {
        Notification notification = new Notification(text, millis, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
