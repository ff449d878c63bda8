package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.support.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer enters the harder rules and sees at once which dates they give, why, and what is wrong with them. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rules-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2026-02-10",
            "desk.data=target/test-data/rules"
        })
class RuleFormsIT {
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
    void aPeriodAfterAnEventShowsEveryDayThatCountsAndIsKeptWithAllItsParts() {
        try (Page page = newItem()) {
            page.locator("#item-title input").fill("更名备案");
            page.locator("#item-action textarea").fill("向主管部门备案");
            choose(page, "item-nature", "常设义务");
            choose(page, "item-rule-form", "事件前后若干时间");
            choose(page, "item-rule-event", "名称、法定代表人、地址等登记事项变更");
            fill(page, "item-rule-span", "20");
            assertThat(page.locator("#item-rule-line")).hasText("名称、法定代表人、地址等登记事项变更后 20 个工作日内");
            page.locator("#item-dates-why > vaadin-details-summary").click();
            Locator why = page.locator("#item-dates-why");
            assertThat(why).containsText("第 1 个是 2月11日 周三，最后一个是 3月16日 周一");
            assertThat(why.locator(".strip-due .visually-hidden")).hasText("3月16日 周一 · 截止日 · 计入，第 20 个");
            assertThat(why.locator("td[title^='2月14日']")).containsText("4班");
            StaffScreen.inspect(page, "rule-counted.png", ".item-form");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.setViewportSize(390, 844);
            StaffScreen.inspect(page, "rule-counted-dark-narrow.png", ".item-form");
            page.setViewportSize(1366, 900);
            page.locator("#item-save").click();
            page.waitForURL(Pattern.compile(".*/items/\\d+"));
            page.reload();
            assertThat(page.locator("#item-rule-event")).containsText("名称、法定代表人、地址等登记事项变更");
            assertThat(page.locator("#item-rule-line")).containsText("20 个工作日内");
        }
    }

    @Test
    void aMistakeIsToldAtItsFieldAndHowToMendIt() {
        try (Page page = newItem()) {
            choose(page, "item-rule-form", "每年固定日期");
            fill(page, "item-rule-dates", "13-05");
            assertThat(page.locator("#item-rule-dates [slot=error-message]"))
                    .hasText("“每年的日期”里有不存在的日子，请写成 3-31，月份 1 到 12");
            fill(page, "item-rule-dates", "3-15");
            assertThat(page.locator("#item-rule-dates[invalid]")).hasCount(0);
            assertThat(page.locator("#item-dates")).containsText("截止日为星期日，最近工作日 3月13日 周五");
            choose(page, "item-rule-form", "周期");
            choose(page, "item-rule-every", "每 3 年");
            page.locator("#item-save").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("这样的周期要填“从哪一天起实行”");
            assertThat(page.locator("#item-rule-course[invalid]")).isVisible();
            StaffScreen.inspect(page, "rule-mistake.png", ".item-form");
            choose(page, "item-rule-form", "事件前后若干时间");
            fill(page, "item-rule-span", "-3");
            fill(page, "item-rule-trigger", "更名");
            assertThat(page.locator("#item-rule-span [slot=error-message]")).hasText("“时长”不能是负数，请填 0 或更大的数");
            choose(page, "item-rule-form", "起止日期");
            fill(page, "item-rule-start", "2026-03-20");
            fill(page, "item-rule-end", "2026-03-01");
            assertThat(page.locator("#item-rule-end [slot=error-message]")).containsText("早于开始，请改为开始当日或之后");
            // Escape would bring the former day back, and with it take the complaint away.
            page.locator("#item-rule-end input").fill("2026-02-30");
            page.locator("#item-rule-end input").press("Enter");
            page.locator("#item-rule-end input").press("Tab");
            assertThat(page.locator("#item-rule-end [slot=error-message]")).containsText("不是日历上的日子");
        }
    }

    @Test
    void renewalsAndAnnouncementsShowTheirDatesToo() {
        try (Page page = newItem()) {
            choose(page, "item-rule-form", "有效期届满与续期");
            fill(page, "item-rule-of", "证书");
            choose(page, "item-rule-renewal", "比届满早一段时间");
            fill(page, "item-rule-lead", "3");
            fill(page, "item-dates-event", "2023-10-18");
            assertThat(page.locator("#item-dates")).containsText("截止 7月18日 周六");
            choose(page, "item-rule-form", "日期待公布");
            fill(page, "item-rule-wording", "另行通知");
            fill(page, "item-rule-earlier", "2024-04-11、2025-04-09");
            assertThat(page.locator("#item-rule-line")).hasText("另行通知（预计 2026年4月，按 2024、2025 年的日期）");
        }
    }

    @Test
    void aNumberOfDaysThatCannotBeIsToldAtItsFieldAndStopsNobodyElse() {
        try (Page page = newItem()) {
            page.locator("#item-title input").fill("材料报送");
            page.locator("#item-action textarea").fill("报送");
            choose(page, "item-rule-form", "某日前");
            fill(page, "item-rule-end", "2026-03-31");
            assertThat(page.locator("#item-dates")).containsText("建议启动");
            fill(page, "item-stampDays", "-2");
            assertThat(page.locator("#item-stampDays [slot=error-message]")).hasText("请填 0 到 400 的整数");
            assertThat(page.locator("#item-dates")).containsText("还差一步：“盖章（工作日）”不能是负数");
            fill(page, "item-stampDays", "2000000000");
            assertThat(page.locator("#item-stampDays [slot=error-message]")).hasText("请填 0 到 400 的整数");
            assertThat(page.locator("#item-dates")).containsText("“盖章（工作日）”填的数、日期或时刻不合理");
            page.locator("#item-save").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("没有保存：“盖章（工作日）”");
            StaffScreen.inspect(page, "rule-days-mistake.png", ".item-form");
            fill(page, "item-stampDays", "2");
            assertThat(page.locator("#item-dates")).containsText("建议启动");
            page.locator("#item-rule-cutOff input").fill("24:00");
            page.locator("#item-rule-cutOff input").press("Tab");
            assertThat(page.locator("#item-rule-cutOff [slot=error-message]")).containsText("（24:00）为止的不必填");
            StaffScreen.rest(page);
            // No Escape here, which gives up what is typed as long as the list of hours is open.
            page.locator("#item-rule-cutOff input").fill("16:30");
            page.locator("#item-rule-cutOff input").press("Tab");
            assertThat(page.locator("#item-dates")).containsText("截止 3月31日 周二 16:30");
            choose(page, "item-rule-form", "周期");
            choose(page, "item-rule-every", "其他长度");
            fill(page, "item-rule-every\\.months", "2000000000");
            assertThat(page.locator("#item-rule-every\\.months [slot=error-message]"))
                    .containsText("不合理");
        }
    }

    @Test
    void aTimeLeftOpenIsSetByAPersonAndWaitsForItsEvent() {
        try (Page page = newItem()) {
            page.locator("#item-title input").fill("整改");
            page.locator("#item-action textarea").fill("完成整改并报告");
            choose(page, "item-nature", "常设义务");
            choose(page, "item-rule-form", "时限未写明");
            page.locator("#item-rule-event").waitFor();
            fill(page, "item-rule-wording", "在规定时限内");
            choose(page, "item-rule-event", "收到补正、整改通知");
            assertThat(page.locator("#item-rule-line")).hasText("在规定时限内（时限待定）");
            fill(page, "item-rule-set", "10");
            fill(page, "item-dates-event", "2026-02-10");
            assertThat(page.locator("#item-dates")).containsText("截止 3月2日 周一");
            StaffScreen.inspect(page, "rule-left-open.png", ".item-form");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.setViewportSize(390, 844);
            StaffScreen.inspect(page, "rule-left-open-dark-narrow.png", ".item-form");
        }
    }

    private Page newItem() {
        Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc);
        page.navigate("http://localhost:" + port + "/items/new");
        page.locator("#item-rule-form").waitFor();
        return page;
    }

    private static void choose(Page page, String id, String text) {
        page.locator("#" + id).click();
        page.locator("#" + id + " vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    private static void fill(Page page, String id, String text) {
        Locator field = page.locator("#" + id + " input").first();
        field.fill(text);
        field.press("Enter");
        field.press("Escape");
        field.press("Tab");
    }
}
