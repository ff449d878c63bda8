package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.support.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:calendar-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/calendar"
        })
class CalendarScreenIT {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    People people;

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
    void staffChangeADayTakeItBackAndReadWhatIsWrongWithATable() {
        try (Page page = signIn()) {
            page.navigate("http://localhost:" + port + "/calendar");
            Locator wednesday = page.locator("#day-2025-03-12");
            assertThat(wednesday).hasAttribute("aria-label", "3月12日 周三 · 工作日");
            inspect(page, "calendar.png");
            wednesday.click();
            page.locator("#day-set-PUBLIC_HOLIDAY").click();
            assertThat(wednesday).hasAttribute("aria-label", "3月12日 周三 · 放假 · 人工修改");
            page.locator("#undo").click();
            assertThat(wednesday).hasAttribute("aria-label", "3月12日 周三 · 工作日");
            upload(page, "year,2027\nnumber,\nissued,2026-11-05\ndate,kind,name\n2027-01-06,working,\n");
            assertThat(page.locator(".upload-errors li"))
                    .hasText(new String[] {"第 2 行 · 文号：缺少这一项", "第 5 行 · 类型：只有周六、周日才能是周末或调休上班"});
            upload(page, "year,2027\nnumber,试〔2026〕1号\nissued,2026-11-05\ndate,kind,name\n2027-01-09,working,\n");
            assertThat(page.locator(".calendar-source")).containsText("试〔2026〕1号 (2026-11-05)");
            page.setViewportSize(390, 844);
            inspect(page, "calendar-narrow.png");
        }
    }

    private static void upload(Page page, String csv) {
        page.locator("#calendar-upload input[type=file]")
                .setInputFiles(new FilePayload("year.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Page signIn() {
        String email = "calendar@example.test";
        String password = As.administrator(() -> people.invite(new NewPerson("协会小王", email, null, Role.STAFF, null)));
        jdbc.sql("update person set password_expired = false where email = ?")
                .param(email)
                .update();
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("zh-CN"))
                .newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        return page;
    }

    private static void inspect(Page page, String picture) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || "
                + "Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", picture))
                .setFullPage(true));
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue()).as("sideways scrolling").isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).include(".calendar-page").analyze().getViolations())
                .as(picture)
                .isEmpty();
    }
}
