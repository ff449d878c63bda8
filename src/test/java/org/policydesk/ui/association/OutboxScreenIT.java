package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
import org.policydesk.reminder.ReminderWorld;
import org.policydesk.support.Chromium;
import org.policydesk.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:outbox-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/outbox"
        })
class OutboxScreenIT {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    @Autowired
    People people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void staffSeeEachMailAsItWillBeSentHoldItAndReadThePlan() {
        ReminderWorld world = new ReminderWorld(profiles, items, people, directory, tasks);
        ReminderWorld.Company company = world.company();
        world.manager(company);
        world.publish(company, "工业母机企业清单申报", LocalDate.of(2025, 3, 31));
        try (Page page = signIn()) {
            page.navigate("http://localhost:" + port + "/outbox");
            assertThat(page.locator("#no-mail-server")).containsText("未配置邮件服务器");
            page.locator("#tick-now").click();
            page.locator("#outbox-grid .outbox-subject:has-text('工业母机')").click();
            assertThat(page.frameLocator("#envelope-preview iframe").locator("body"))
                    .containsText("还有 15 个工作日");
            assertThat(page.locator("#envelope-preview iframe").getAttribute("sandbox"))
                    .isEmpty();
            inspect(page, "outbox.png");
            page.locator("#envelope-hold").click();
            assertThat(page.locator("#envelope-release")).isVisible();
            assertThat(page.locator(".outbox-panel .chip:has-text('已暂停')").first())
                    .not()
                    .hasText("已暂停 0");
            page.locator("#outbox-search input").fill("没有这样的邮件");
            assertThat(page.locator("#outbox-count")).containsText("共 0 封");
            page.locator("#planned-tab").click();
            assertThat(page.locator("#planned-grid")).containsText("截止前 14 天");
            inspect(page, "outbox-planned.png");
            page.setViewportSize(390, 844);
            inspect(page, "outbox-narrow.png");
        }
    }

    private Page signIn() {
        return StaffScreen.signIn(chromium.browser(), port, people, jdbc);
    }

    private static void inspect(Page page, String picture) {
        // The tabs' own inner scroller is Vaadin's, the mail in the frame is not part of the page.
        StaffScreen.inspect(page, picture, ".outbox-page", "iframe", "vaadin-tabs");
    }
}
