package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.FourEyes;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Items;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;
import org.policydesk.support.Chromium;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:local-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2027-11-10",
            "desk.data=target/test-data/local"
        })
class LocalDatesScreenIT {
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
    FourEyes fourEyes;

    @Autowired
    SourceDocuments documents;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void staffAmendAnItemAndEnterAUnitsOwnDateSeeWhatMovesAndTheTaskSaysWhoseItIs() {
        MovableItem item = MovableItem.made(profiles, people, items);
        amendAndRestore(item);
        LocalDate planned = item.due(jdbc);
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/items/" + item.itemId());
            Locator panel = page.locator("#local-dues");
            assertThat(panel).containsText("没有登记");
            page.locator("#local-add").click();
            page.locator("#local-save").click();
            assertThat(page.locator("#local-unit")).containsText("请填写");
            page.locator("#local-unit input").fill("宁波市");
            page.keyboard().press("Enter");
            assertThat(page.locator("#local-unit")).containsText("1 家会员");
            page.locator("#local-due input").fill("2028-01-20");
            page.keyboard().press("Enter");
            page.locator("#local-source textarea").fill("甬科〔2027〕3号");
            page.locator("#local-save").click();
            assertThat(page.locator("#local-due")).containsText("不能晚于事项本身的截止日");
            page.locator("#local-due input").fill("2027-12-20");
            page.keyboard().press("Enter");
            page.locator("#local-cut-off input").fill("24:00");
            page.keyboard().press("Tab");
            page.locator("#local-save").click();
            assertThat(page.locator("#local-cut-off")).containsText("到当日结束（24:00）为止的不必填");
            assertThat(page.locator("#moves-apply")).hasCount(0);
            page.locator("#local-cut-off input").fill("16:00");
            page.keyboard().press("Tab");
            StaffScreen.inspect(page, "local-date.png", "vaadin-dialog");
            page.locator("#local-save").click();
            Locator apply = page.locator("#moves-apply");
            assertThat(apply).isVisible();
            StaffScreen.inspect(page, "local-date-moves.png", "vaadin-dialog[id=moves]");
            assertThat(item.due(jdbc)).isEqualTo(planned);
            page.locator("#moves-cancel").click();
            assertThat(page.locator("#local-due input")).hasValue("2027-12-20");
            page.locator("#local-save").click();
            apply.click();
            assertThat(panel).containsText("12月20日 周一");
            assertThat(panel).containsText("宁波市 · 1 家会员");
            assertThat(panel).containsText("甬科〔2027〕3号");
            assertThat(item.due(jdbc)).isEqualTo(LocalDate.of(2027, 12, 20));
            panel.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("转发通知.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes()));
            assertThat(panel.locator(".file-name")).hasText("转发通知.pdf");
            // The page behind the dialogs must be read out again.
            assertThat(page.locator("vaadin-dialog")).hasCount(0);
            assertThat(page.locator(".policy-page [aria-hidden=true] #item-save"))
                    .hasCount(0);
            StaffScreen.inspect(page, "local-dates.png", ".policy-page");
            page.setViewportSize(390, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            StaffScreen.inspect(page, "local-dates-narrow-dark.png", ".policy-page");
            page.navigate("http://localhost:" + port + "/task/"
                    + jdbc.sql("select id from task where item_id = ?")
                            .param(item.itemId())
                            .query(Long.class)
                            .single());
            assertThat(page.locator("#date-why")).containsText("宁波市规定的地方截止日是 12月20日 周一 16:00，以此为准（甬科〔2027〕3号）");
            assertThat(page.locator("#local-notice")).hasText("转发通知：转发通知.pdf");
            StaffScreen.inspect(page, "local-notice.png", "#date-why");
        }
    }

    /** An amendment shows what it changes and is kept as a version; where four eyes are asked for, a second person makes it. */
    private void amendAndRestore(MovableItem item) {
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/items/" + item.itemId());
            page.locator("#item-title input").fill("推荐优秀示范案例");
            page.locator("#item-review-days input").fill("15");
            page.keyboard().press("Tab");
            page.locator("#item-save").click();
            Locator dialog = page.locator("#effect");
            assertThat(dialog).containsText("推荐优秀示范案例");
            assertThat(dialog.locator("#effect-summary")).containsText("1 项任务的截止日变动，1 人将各收到一封邮件");
            StaffScreen.inspect(page, "amend-effect.png", "vaadin-dialog");
            dialog.locator("#effect-cancel").click();
            assertThat(page.locator("#item-title input")).hasValue("推荐优秀示范案例");
            page.locator("#item-save").click();
            dialog.locator("#effect-note textarea").fill("推荐单位要多五天");
            dialog.locator("#effect-apply").click();
            Locator versions = page.locator("#versions");
            assertThat(versions).containsText("第 2 版");
            assertThat(versions).containsText("推荐单位要多五天");
            versions.locator("vaadin-details-summary").first().click();
            assertThat(versions).containsText("推荐优秀案例");
            StaffScreen.inspect(page, "versions.png", "#versions");

            As.administrator(() -> {
                fourEyes.require(true);
                return true;
            });
            try {
                page.reload();
                page.locator("#version-restore-1").click();
                assertThat(dialog.locator("#effect-note textarea")).hasValue("恢复第 1 版");
                dialog.locator("#effect-apply").click();
                assertThat(page.locator("#submission")).containsText("提交了修改");
                StaffScreen.inspect(page, "submission.png", "#submission");
                page.navigate("http://localhost:" + port + "/approvals");
                assertThat(page.locator(".submission-card")).containsText("须由另一位同事批准");
            } finally {
                As.administrator(() -> {
                    fourEyes.require(false);
                    return true;
                });
            }
        }
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/approvals");
            assertThat(page.locator(".submission-card")).containsText("推荐优秀案例");
            assertThat(page.locator("#effect-summary")).hasCount(0);
            page.locator(".submission-look").click();
            assertThat(page.locator(".submission-card #effect-summary")).isVisible();
            StaffScreen.inspect(page, "approvals.png", ".policy-page");
            page.setViewportSize(390, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            StaffScreen.inspect(page, "approvals-dark-narrow.png", ".policy-page");
            page.locator(".submission-approve").click();
            page.locator("#effect-apply").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已批准");
            assertThat(page.locator(".submission-card")).hasCount(0);
        }
        assertThat(As.staff(() -> items.get(item.itemId())).title()).isEqualTo("推荐优秀案例");
    }

    @Test
    void staffConfirmARepealThatWasFoundAndChooseWhatBecomesOfItsItems() {
        ActionItem old = published("关于印发《示例装备首购管理办法》的通知", "旧办法年度申报");
        ActionItem kept = published("关于印发《示例装备首购管理办法》的通知", "旧办法季度报告");
        ActionItem renewed = published("示例装备推广管理办法", "新办法年度申报");
        jdbc.sql("update policy set repeals = ?, effective_on = ? where id = ?")
                .params("[{\"title\":\"示例装备首购管理办法\"}]", LocalDate.of(2027, 12, 1), renewed.policyId())
                .update();
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/policy/" + renewed.policyId());
            assertThat(page.locator("#repeals")).containsText("待确认");
            StaffScreen.inspect(page, "repeal-found.png", "#repeals");
            page.locator(".repeal-confirm").click();
            assertThat(page.locator("#repeal-from input")).hasValue("2027-12-01");
            page.locator("#repeal-save").click();
            assertThat(page.locator("#repeals")).containsText("自 12月1日 周三 起废止");
            page.locator("#repeals a").first().click();
            Locator items = page.locator("#repeal-items");
            assertThat(items).containsText("旧办法季度报告");
            items.locator("li")
                    .filter(new Locator.FilterOptions().setHasText("旧办法季度报告"))
                    .locator(".repeal-keep")
                    .click();
            page.locator("#keep-confirm").click();
            assertThat(page.locator("#keep-note")).containsText("请写明对谁");
            page.locator("#keep-note textarea").fill("已签合同的企业");
            StaffScreen.inspect(page, "repeal-keep.png", "vaadin-dialog");
            page.locator("#keep-confirm").click();
            assertThat(items).containsText("按老办法继续：已签合同的企业");
            items.locator("li")
                    .filter(new Locator.FilterOptions().setHasText("旧办法年度申报"))
                    .locator(".repeal-move")
                    .click();
            page.locator("#move-to").click();
            page.locator("vaadin-select-item:visible").first().click();
            assertThat(page.locator("#effect-summary")).isVisible();
            StaffScreen.inspect(page, "repeal-move.png", "vaadin-dialog");
            page.locator("#move-confirm").click();
            assertThat(items).containsText("已改挂到新政策");
            StaffScreen.inspect(page, "repealed.png", "#repeals");
            page.setViewportSize(390, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            StaffScreen.inspect(page, "repealed-dark-narrow.png", "#repeals");
            compare(page);
        }
        assertThat(As.staff(() -> items.get(old.id())).end().movedTo()).isEqualTo(renewed.id());
        assertThat(As.staff(() -> items.get(kept.id())).end().grandfathering()).isEqualTo("已签合同的企业");
    }

    /** What a second compilation brings beside the first. */
    private void compare(Page page) {
        String text = """
                示例省装备局关于组织申报示范线的通知

                示装产〔2027〕8号

                各有关企业：

                申报企业应于2027年12月30日前提交申报书。

                示例省装备局

                2027年11月1日
                """;
        Imports.text(documents, text);
        long later = Imports.text(documents, text.replace("12月30日", "12月25日"));
        page.setViewportSize(1366, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("http://localhost:" + port + "/documents/" + later + "/triage");
        page.locator("#triage-overlap").click();
        assertThat(page.locator("#overlaps")).containsText("句子有改动");
        assertThat(page.locator("#overlap-keep")).hasAttribute("disabled", "");
        StaffScreen.inspect(page, "overlap.png", ".policy-page");
    }

    private ActionItem published(String policy, String title) {
        ItemEdit edit = Items.task(title, new DeadlineRule.Annual(List.of(MonthDay.of(12, 20))));
        NewItem.Source source = new NewItem.Source(policy, null, "示例部", LocalDate.of(2020, 1, 1));
        return As.staff(() -> {
            ActionItem draft = items.create(new NewItem(source, edit));
            return items.publish(draft.id(), draft.version());
        });
    }
}
