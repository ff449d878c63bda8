package org.policydesk.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.Languages;
import org.policydesk.ui.component.BundleWords;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page that somebody can reach says what it is for, in both languages, and leads to its place in a guide. */
class HelpTest {
    private static final SignedIn MANAGER =
            new SignedIn(1, "陈立军", "m@example.org", null, 1L, List.of(new Membership(1, Role.COMPANY_MANAGER)));
    private static final SignedIn STAFF = new SignedIn(2, "苏晴", "s@example.org", Role.STAFF, null, List.of());
    private static final SignedIn ADMINISTRATOR =
            new SignedIn(3, "何秘书长", "a@example.org", Role.ADMINISTRATOR, null, List.of());

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern TOPIC = Pattern.compile("help\\.([a-z-]+)\\.what");

    private final Guides guides = new Guides();

    static List<Class<?>> pages() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.policydesk.ui").stream()
                .<Class<?>>map(one -> ClassUtils.resolveClassName(one.getBeanClassName(), null))
                // Whoever is not signed in has no frame; the page helps by itself.
                .filter(page -> !page.getSimpleName().equals("LoginView"))
                .filter(page -> HelpTopic.of(page).isPresent())
                .toList();
    }

    @Test
    void thereAreManyPages() {
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSaysWhatItIsForAndThreeThingsToDo(Class<?> page) {
        HelpTopic topic = HelpTopic.of(page).orElseThrow();

        assertThat(topic.purpose(BundleWords.chinese())).isNotBlank();
        assertThat(topic.purpose(BundleWords.english())).isNotBlank();
        assertThat(topic.things(BundleWords.chinese())).hasSize(3).doesNotContain("");
        assertThat(topic.things(BundleWords.english())).hasSize(3).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyWhoMaySeeAPageFindsItInAGuideOfTheirOwn(Class<?> page) {
        HelpTopic topic = HelpTopic.of(page).orElseThrow();
        for (SignedIn reader : readers(page)) {
            for (Locale language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
                assertThat(guides.address(topic, reader, language))
                        .as("%s for %s in %s", topic, reader.name(), language)
                        .isPresent();
            }
        }
    }

    @Test
    void noHelpIsLeftOfAPageThatIsGone() throws MissingResourceException {
        Set<String> told = ResourceBundle.getBundle("texts/help", Locale.ROOT).keySet().stream()
                .map(TOPIC::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told)
                .isEqualTo(pages().stream()
                        .map(page -> HelpTopic.of(page).orElseThrow().name())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** In the desk a guide's pictures come from the program, and its links lead to guides or out into the world. */
    @ParameterizedTest
    @EnumSource
    void everyLinkAndPictureOfAGuideLeadsSomewhereInTheDesk(GuideBook book) {
        for (Locale language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
            List<String> links = LINK.matcher(guides.html(book, language))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(leads(link)).as(link).isTrue());
        }
    }

    private static boolean leads(String link) {
        if (link.startsWith("guide-pictures/")) {
            return Files.exists(Path.of("docs", "pictures", link.substring("guide-pictures/".length())));
        }
        return link.matches("guide/(company|staff|leader|administrator)(#[a-z-]+)?");
    }

    private static List<SignedIn> readers(Class<?> page) {
        RolesAllowed allowed = page.getAnnotation(RolesAllowed.class);
        Set<String> roles = allowed == null ? Set.of("COMPANY", "STAFF") : Set.of(allowed.value());
        return Stream.of(MANAGER, STAFF, ADMINISTRATOR)
                .filter(reader -> reader.isStaff() ? !roles.equals(Set.of("COMPANY")) : roles.contains("COMPANY"))
                .filter(reader -> reader.systemRole() == Role.ADMINISTRATOR || !roles.equals(Set.of("ADMINISTRATOR")))
                .toList();
    }
}
