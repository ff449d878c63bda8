package org.policydesk.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the browser says by itself when it cannot go on, in the reader's language. An ended session needs no words: one signs in. */
@SpringComponent
class SystemWords implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient MessageSource texts;

    SystemWords(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(say("shell.system.error", locale));
        messages.setInternalErrorMessage(say("shell.system.error.next", locale));
        messages.setCookiesDisabledCaption(say("shell.system.cookies", locale));
        messages.setCookiesDisabledMessage(say("shell.system.cookies.next", locale));
        return messages;
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, new Object[0], locale);
    }
}
