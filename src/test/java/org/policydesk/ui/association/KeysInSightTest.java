package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that the foot of the review's pages names. */
class KeysInSightTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void each_page_names_the_key_that_leads_to_the_next_step(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle review = ResourceBundle.getBundle("texts/review", locale);

        assertThat(review.getString("review.triage.keys")).containsPattern("[　 ]R ");
        assertThat(ResourceBundle.getBundle("texts/policy", locale).getString("policy.review.keys"))
                .containsPattern("[　 ]P ");
        assertThat(review.getString("review.publish.keys")).startsWith("P ");
    }
}
