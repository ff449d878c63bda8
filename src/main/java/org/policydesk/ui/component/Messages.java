package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/**
 * Tells people what became of what they did, in their language. At the head of the page, where nothing is that is pressed next: what
 * leads on stands at the foot, on a phone under the thumb. Every message goes by itself, after as long as it takes to read it or to
 * think better of it; screen readers are told of it.
 */
public final class Messages {
    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;
    private static final String UNDOABLE = Messages.class.getName() + ".undoable";

    private Messages() {}

    /** It was done. */
    public static void success(Component at, String key, Object... args) {
        Notification notification = notification(SHORT);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.add(new Span(at.getTranslation(key, args)));
        notification.open();
    }

    /** It was not done: the text says what is wrong and what to do. Who has read it can close it. */
    public static void failure(Component at, String key, Object... args) {
        Notification notification = notification(LONG);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.setAriaLabel(at.getTranslation("component.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.addClassName("message-close");
        notification.add(line(at.getTranslation(key, args), close));
        notification.open();
    }

    /** It was done and can be undone for as long as the message stands. */
    public static void undoable(Component at, Runnable undo, String key, Object... args) {
        Notification notification = notification(LONG);
        replaceFormer(notification);
        Button button = new Button(at.getTranslation("component.undo"), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setId("undo");
        notification.add(line(at.getTranslation(key, args), button));
        notification.open();
    }

    private static Notification notification(int millis) {
        Notification notification = new Notification();
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.TOP_CENTER);
        return notification;
    }

    private static HorizontalLayout line(String text, Button button) {
        HorizontalLayout line = new HorizontalLayout(new Span(text), button);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        return line;
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
}
