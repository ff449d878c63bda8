package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItems;
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

    @Autowired
    MemberProfiles profiles;

    @Autowired
    ActionItems items;

    @Autowired
    WorkingCalendars calendars;

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
            assertThat(wednesday).isVisible();
            upload(page, example(page));
            assertThat(page.locator(".upload-errors li"))
                    .hasText(new String[] {"第 3 行 · 文号：缺少这一项", "第 4 行 · 发布日期：不是日期，应写成 2027-01-09"});
            upload(page, "year,2027\nnumber,试〔2026〕1号\nissued,2026-11-05\ndate,kind,name\n2027-01-09,working,\n");
            assertThat(page.locator(".calendar-source")).containsText("试〔2026〕1号 (2026-11-05)");
            upload(page, "year,2035\nnumber,试〔2034〕1号\nissued,2034-11-05\ndate,kind,name\n2035-01-01,holiday,元旦\n");
            assertThat(page.locator("#calendar-year")).containsText("2035");
            assertThat(page.locator(".calendar-source")).containsText("试〔2034〕1号 (2034-11-05)");
            assertThat(page.locator("#day-2035-01-01")).hasAttribute("aria-label", "2035年1月1日 周一 · 放假 · 元旦");
            page.setViewportSize(390, 844);
            inspect(page, "calendar-narrow.png");
        }
    }

    @Test
    void staffSeeWhichDatesAYearsNoticeMovesBeforeItIsInForce() {
        MovableItem movable = MovableItem.made(profiles, people, items);
        String notice = "year,2028\nnumber,试〔2027〕1号\nissued,2027-11-05\ndate,kind,name\n"
                + "2028-01-01,holiday,元旦\n2028-01-03,holiday,元旦\n2028-01-04,holiday,元旦\n";
        try (Page page = signIn()) {
            page.navigate("http://localhost:" + port + "/calendar");
            upload(page, notice);
            Locator dialog = page.locator("vaadin-dialog#moves");
            assertThat(dialog).containsText("1 项任务的截止日变动，1 人将各收到一封邮件");
            assertThat(dialog).containsText(movable.member());
            assertThat(dialog).containsText("2027年12月30日 周四 →");
            assertThat(dialog).containsText("2027年12月29日 周三");
            assertThat(dialog).containsText("提前 1 天");
            StaffScreen.inspect(page, "moves.png", "vaadin-dialog");
            page.setViewportSize(390, 844);
            StaffScreen.inspect(page, "moves-narrow.png", "vaadin-dialog");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            StaffScreen.inspect(page, "moves-narrow-dark.png", "vaadin-dialog");
            page.setViewportSize(1366, 900);
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            org.assertj.core.api.Assertions.assertThat(calendars.current().isProvisional(2028))
                    .isTrue();

            upload(page, notice);
            page.locator("#moves-apply").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("已导入 2028 年安排").first()).isVisible();
            org.assertj.core.api.Assertions.assertThat(movable.due(jdbc)).isEqualTo(LocalDate.of(2027, 12, 29));

            page.locator("#day-2028-01-05").click();
            page.locator("#day-set-PUBLIC_HOLIDAY").click();
            page.locator("#moves-apply").click();
            assertThat(page.locator("#day-2028-01-05")).hasAttribute("aria-label", "2028年1月5日 周三 · 放假 · 人工修改");
            org.assertj.core.api.Assertions.assertThat(movable.due(jdbc)).isEqualTo(LocalDate.of(2027, 12, 28));
            page.locator("#undo").click();
            assertThat(dialog).containsText("推后 1 天");
            page.locator("#moves-cancel").click();
            assertThat(page.locator("vaadin-dialog")).hasCount(0);
            StaffScreen.inspect(page, "calendar-after-moves.png", ".calendar-page");
        }
    }

    /** As it is, it lacks the notice: nobody imports it by mistake. */
    private static String example(Page page) {
        Path file = page.waitForDownload(() -> page.locator("#calendar-example").click())
                .path();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void upload(Page page, String csv) {
        page.locator("#calendar-upload input[type=file]")
                .setInputFiles(new FilePayload("year.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Page signIn() {
        return StaffScreen.signIn(chromium.browser(), port, people, jdbc);
    }

    private static void inspect(Page page, String picture) {
        StaffScreen.inspect(page, picture, ".calendar-page");
    }
}
