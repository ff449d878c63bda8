package org.policydesk.ui.component;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the real bundles, without a screen. */
public final class BundleWords {
    private BundleWords() {}

    public static Words chinese() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }

    public static Words english() {
        return in(Locale.ENGLISH);
    }

    private static Words in(Locale locale) {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(
                "texts/component",
                "texts/rule",
                "texts/company",
                "texts/board",
                "texts/task",
                "texts/chase",
                "texts/reminding",
                "texts/people",
                "texts/overview",
                "texts/desk",
                "texts/programme",
                "texts/recommendation",
                "texts/catalogue",
                "texts/tour",
                "texts/help");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        return (key, args) -> bundles.getMessage(key, args, locale);
    }
}
