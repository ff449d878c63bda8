package org.policydesk.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** Switches the session between Chinese and English and shows the page again. */
public class LanguageSwitch extends Button {
    private static final long serialVersionUID = 1L;
    private static final String USED = "desk.language.switched";

    public LanguageSwitch() {
        this(locale -> {});
    }

    /**
     * @param remember keeps the choice beyond the session
     */
    public LanguageSwitch(SerializableConsumer<Locale> remember) {
        boolean chinese =
                Locale.CHINESE.getLanguage().equals(UI.getCurrent().getLocale().getLanguage());
        Locale other = chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        setText(chinese ? "English" : "中文");
        getElement().setAttribute("lang", other.toLanguageTag());
        addThemeVariants(ButtonVariant.TERTIARY);
        setId("language");
        addClickListener(click -> {
            remember.accept(other);
            VaadinSession session = VaadinSession.getCurrent();
            session.setLocale(other);
            session.setAttribute(USED, Boolean.TRUE);
            UI.getCurrent().getPage().reload();
        });
    }

    /** Whether somebody switched in that session, be it before they signed in. */
    public static boolean wasUsedIn(VaadinSession session) {
        return session.getAttribute(USED) != null;
    }
}
