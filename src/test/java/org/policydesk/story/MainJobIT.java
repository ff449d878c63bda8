package org.policydesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policydesk.PolicyDesk;
import org.policydesk.support.Chromium;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The main job from end to end, as people do it: a compilation is imported, a draft reviewed and published, a company does the
 * task, staff see and urge, and the mails arrive at a real mail server, sent by the ticking clock.
 */
@ActiveProfiles("demo")
@DirtiesContext
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:story-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/story",
            "desk.mail.from=desk@example.test"
        })
class MainJobIT {
    private static final Path REAL = Path.of("..", "shared", "policies", "2025-03-compilation-a.txt");
    private static final Path OWN = Path.of("src", "main", "resources", "sample", "sample-compilation.txt");
    private static final String TITLE = "设备更新意向申报";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
    }

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void aCompilationBecomesATaskThatACompanyDoesAndAMailThatArrives() throws Exception {
        try (Desk staff = desk();
                Desk manager = desk();
                Desk other = desk()) {
            staff.signInAs("staff@demo.local");
            importCompilation(staff);
            String item = reviewTheFirstDraft(staff);
            publish(staff, item);

            manager.signInAs("manager1@demo.local");
            String task = seeTheTaskOnTheBoard(manager);
            doTheTask(manager, task);

            other.signInByTyping("manager2@demo.local", "demo-2025");
            seeNothingOfAnotherCompany(other, task);

            seeAllTasksAndUrge(staff);
            readTheMail(staff);
        }
    }

    @Test
    void aMemberInAMeetingLooksAtTheBoardAndDoesAStepOnThePhone() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Desk phone = Desk.phone(chromium.browser(), "http://localhost:" + port, scheme)) {
                String mode = scheme.name().toLowerCase(Locale.ROOT);
                phone.signInAs("member1@demo.local");
                Locator card =
                        phone.page().locator("[id^=card-]").filter(new Locator.FilterOptions().setHasText("工业母机"));
                assertThat(card).isVisible();
                assertThat(phone.scrollsSideways()).isFalse();
                phone.picture("phone-board-" + mode);
                phone.open("task/" + card.getAttribute("id").substring("card-".length()));
                Locator firstMaterial = phone.first("vaadin-checkbox[id^=checklist-]");
                boolean before = firstMaterial.locator("input").isChecked();
                firstMaterial.locator("label").click();
                assertThat(firstMaterial.locator("input"))
                        .isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!before));
                assertThat(phone.scrollsSideways()).isFalse();
                phone.picture("phone-task-" + mode);
            }
        }
    }

    private Desk desk() {
        return Desk.wide(chromium.browser(), "http://localhost:" + port);
    }

    private static void importCompilation(Desk staff) {
        boolean real = Files.exists(REAL);
        System.out.println("The story is told on " + (real ? REAL : OWN + ", because " + REAL + " is not there"));
        staff.open("documents");
        staff.id("document-upload").locator("input[type=file]").setInputFiles(real ? REAL : OWN);
        assertThat(staff.first("[id^=review-]")).isVisible(PATIENTLY);
        staff.picture("1-import");
        staff.first("[id^=review-]").click();
        assertThat(staff.first("[id^=draft-]")).isVisible();
        assertThat(staff.page().locator("[id^=policy-]:not(#policy-text)").count())
                .as("policies found")
                .isGreaterThan(real ? 20 : 5);
        staff.picture("2-review");
    }

    private static String reviewTheFirstDraft(Desk staff) {
        Locator draft = staff.first("[id^=draft-]");
        String item = draft.getAttribute("id").substring("draft-".length());
        staff.id("accept-" + item).click();
        assertThat(staff.id("undo")).isVisible();
        staff.open("items/" + item);
        staff.fill("item-title", TITLE);
        staff.choose("item-nature", "任务");
        staff.choose("item-kind", "申报");
        staff.choose("item-rule-form", "某日前");
        staff.fillDay("item-rule-end", "2025-03-31");
        // What the text asks for is known of few companies of the demo; a condition of our own tells them apart.
        while (staff.page().locator(".condition-remove").count() > 0) {
            int left = staff.page().locator(".condition-remove").count();
            staff.page().locator(".condition-remove").last().click();
            assertThat(staff.page().locator(".condition-remove")).not().hasCount(left);
        }
        staff.id("condition-add").click();
        Locator fact =
                staff.page().locator(".condition-fields vaadin-combo-box input").last();
        fact.fill("营业收入");
        staff.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("营业收入"))
                .first()
                .click();
        Locator value = staff.page()
                .locator(".condition-fields vaadin-big-decimal-field input")
                .last();
        value.fill("3000");
        value.press("Tab");
        staff.id("item-save").click();
        assertThat(staff.id("count-unfit")).not().hasText("0");
        assertThat(staff.id("count-fit")).not().hasText("0");
        staff.picture("3-item");
        return item;
    }

    private static void publish(Desk staff, String item) {
        staff.id("item-publish").click();
        staff.id("publish-confirm").click();
        assertThat(staff.id("item-withdraw")).isVisible();
        staff.picture("4-published");
        staff.open("items/" + item);
        assertThat(staff.id("item-publish")).isHidden();
    }

    private static String seeTheTaskOnTheBoard(Desk manager) {
        assertThat(manager.page()).hasURL(java.util.regex.Pattern.compile(".*/board.*"));
        Locator card = manager.page().locator("[id^=card-]").filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(card).isVisible();
        assertThat(card).containsText("3月31日");
        assertThat(card).containsText("15 个工作日");
        manager.picture("5-board");
        String task = card.getAttribute("id").substring("card-".length());
        manager.id("move-" + task).click();
        manager.id("move-" + task + "-preparing").click();
        assertThat(manager.id("column-working").locator("[id=card-" + task + "]"))
                .isVisible();
        return task;
    }

    private static void doTheTask(Desk manager, String task) {
        manager.open("task/" + task);
        assertThat(manager.id("task-title")).containsText(TITLE);
        assertThat(manager.id("why")).containsText("营业收入");
        manager.picture("6-task");
        manager.id("more").click();
        manager.id("assign").click();
        manager.choose("assignee", "李小雨");
        manager.id("assign-confirm").click();
        assertThat(manager.id("task-assignee")).containsText("李小雨");
        manager.id("submit-task").click();
        manager.id("submit-confirm").click();
        assertThat(manager.id("task-state")).containsText("已提交");
        manager.id("close-task").click();
        manager.id("close-confirm").click();
        assertThat(manager.id("task-state")).containsText("已认定");
        manager.picture("7-done");
    }

    private static void seeNothingOfAnotherCompany(Desk other, String task) {
        other.open("task/" + task);
        assertThat(other.id("task-not-found")).isVisible();
        assertThat(other.page().content()).doesNotContain(TITLE);
        other.open("documents");
        assertThat(other.id("document-upload")).hasCount(0);
    }

    private static void seeAllTasksAndUrge(Desk staff) {
        staff.open("tasks");
        staff.fill("tasks-search", TITLE);
        assertThat(staff.id("tasks-grid").getByText(TITLE).first()).isVisible();
        staff.picture("8-all-tasks");
        staff.id("tasks-grid").locator("vaadin-checkbox").nth(1).click();
        staff.id("urge").click();
        staff.id("urge-note").locator("textarea").fill("请尽快启动，材料周期较长");
        staff.id("urge-confirm").click();
        assertThat(staff.page().getByText("已催办 1 项任务").first()).isVisible();
        assignToAFurtherMember(staff);
    }

    private static void assignToAFurtherMember(Desk staff) {
        staff.id("assign-more").click();
        staff.id("assign-item").locator("input").fill(TITLE);
        staff.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .first()
                .click();
        assertThat(staff.id("assign-members").getByText("不符合").first()).isVisible();
        staff.id("assign-members").locator("vaadin-checkbox").nth(1).click();
        staff.id("assign-reason").locator("textarea").fill("该企业上年并购，营业收入将补报");
        staff.picture("9-assign-more");
        staff.id("assign-confirm").click();
        assertThat(staff.id("assign-confirm")).isHidden();
        assertThat(staff.page().getByText("10 项").first()).isVisible();
    }

    private static void readTheMail(Desk staff) throws Exception {
        staff.open("outbox");
        staff.id("tick-now").click();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Arrays.stream(SMTP.getReceivedMessages()).anyMatch(MainJobIT::isAboutTheTask));
        MimeMessage mail = Arrays.stream(SMTP.getReceivedMessages())
                .filter(MainJobIT::isAboutTheTask)
                .findFirst()
                .orElseThrow();
        assertThat(mail.getMessageID()).isNotBlank();
        assertThat(mail.getContentType()).startsWith("multipart/");
        staff.open("outbox");
        assertThat(staff.id("outbox-grid")).isVisible();
        staff.picture("10-outbox");
    }

    private static boolean isAboutTheTask(MimeMessage mail) {
        return Mails.text(mail).contains(TITLE);
    }
}
