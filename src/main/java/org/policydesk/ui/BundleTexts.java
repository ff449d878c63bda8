package org.policydesk.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the screens the same bundles that mails are written from. A key that is nowhere is shown as !key!, never as a blank. */
@Component
class BundleTexts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private final transient MessageSource messages;

    BundleTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Languages.CHINESE, Languages.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(key, params, locale);
        } catch (NoSuchMessageException e) {
            return "!" + key + "!";
        }
    }
}
