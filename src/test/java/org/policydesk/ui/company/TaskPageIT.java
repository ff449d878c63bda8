package org.policydesk.ui.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.StandIns;
import org.policydesk.feed.CalendarFeeds;
import org.policydesk.file.Uploads;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ImportStage;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.As;
import org.policydesk.support.Covered;
import org.policydesk.task.Outcome;
import org.policydesk.task.Outcomes;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.company.CompanyWorld.Company;
import org.policydesk.ui.company.CompanyWorld.Login;
import org.policydesk.ui.company.Screens.Size;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do on a task's page, by mouse and by keyboard, on an office screen and on a phone. Today is 2025-03-10. */
@SpringBootTest(
        classes = {PolicyDesk.class, CompanyWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:taskpage-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/taskpage"
        })
class TaskPageIT {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static Screens screens;

    @LocalServerPort
    int port;

    @Autowired
    CompanyWorld world;

    @Autowired
    Tasks tasks;

    @Autowired
    Outcomes outcomes;

    @Autowired
    StandIns standIns;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    SourceDocuments documents;

    @Autowired
    ActionItems items;

    @BeforeAll
    static void startBrowser() {
        screens = new Screens();
    }

    @AfterAll
    static void stopBrowser() {
        screens.close();
    }

    /** All of them at once, so that every picture is taken. */
    @AfterEach
    void nothing_was_in_anybodys_way() {
        screens.assertNothingWrong();
    }

    @Test
    void a_colleague_is_named_by_keyboard_alone_and_finds_the_comment_marked_as_new() {
        Company company = world.company("评论重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        Login colleague = world.person(company, "李小雨", Role.COMPANY_MEMBER);
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = open(manager, task, Size.WIDE)) {
            page.locator("#comment-text textarea").focus();
            page.keyboard().type("请 @");
            assertThat(page.locator("desk-mention [role=option]")).hasCount(2);
            page.keyboard().type("李");
            assertThat(page.locator("desk-mention [role=option]")).hasCount(1);
            page.keyboard().press("Enter");
            page.keyboard().type("看审计报告");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#comments .comment-name")).hasText("@李小雨");
            assertThat(page.locator("#comments .comment-words")).hasText("请 @李小雨 看审计报告");
            assertThat(page.locator("#comments .comment-fresh")).hasCount(0);
        }
        try (Page page = open(colleague, task, Size.PHONE)) {
            assertThat(page.locator("#comments .comment-fresh")).hasText("新");
            page.reload();
            assertThat(page.locator("#comments .comment-words")).hasCount(1);
            assertThat(page.locator("#comments .comment-fresh")).hasCount(0);
        }
    }

    @Test
    void a_document_is_uploaded_downloaded_with_safe_headers_removed_and_brought_back() throws IOException {
        Company company = world.company("材料重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.fullBoard(company).get(1);
        try (Page page = open(manager, task, Size.WIDE)) {
            Locator first = page.locator("#checklist .checklist-line").first();
            choose(first.locator("vaadin-upload input[type=file]"), "审计报告.pdf", Uploads.pdf("审计"));
            assertThat(first.locator(".file-name")).hasText("审计报告.pdf");
            assertThat(first.locator("vaadin-checkbox input")).isChecked();

            Download download =
                    page.waitForDownload(() -> first.locator(".file-name").click());
            assertThat(Files.readAllBytes(download.path())).isEqualTo(Uploads.pdf("审计"));
            APIResponse answer =
                    page.request().get(address(first.locator(".file-name").getAttribute("href")));
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
            assertThat(answer.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "private, no-store")
                    .containsEntry("content-security-policy", "sandbox; default-src 'none'");

            first.locator("[id^=file-remove]").click();
            assertThat(first.locator(".file-name")).hasCount(0);
            page.locator("#undo").click();
            assertThat(first.locator(".file-name")).hasText("审计报告.pdf");
        }
    }

    @Test
    void what_may_not_be_uploaded_is_refused_in_words_that_name_the_file() {
        Company company = world.company("拒收重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.fullBoard(company).get(1);
        try (Page page = open(manager, task, Size.WIDE)) {
            Locator upload = page.locator("#upload-other input[type=file]");
            choose(upload, "报告.pdf", Uploads.exe());
            assertThat(page.locator("vaadin-notification-card:has-text('报告.pdf')"))
                    .containsText("文件内容和扩展名不一致");
            choose(upload, "炸弹.docx", Uploads.bomb(400));
            assertThat(page.locator("vaadin-notification-card:has-text('炸弹.docx')"))
                    .containsText("大得不正常");
            choose(upload, "空.pdf", new byte[0]);
            assertThat(page.locator("vaadin-notification-card:has-text('空.pdf')"))
                    .containsText("文件是空的");
            choose(upload, "页.html", "<script>".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("vaadin-notification-card:has-text('这种文件不能上传')"))
                    .isVisible();
            assertThat(page.locator("#checklist .file-name")).hasCount(0);
        }
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session() {
        Company company = world.company("会话重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = open(manager, task, Size.WIDE)) {
            page.locator("#comment-text textarea").pressSequentially("写了很久的说明");
            page.context()
                    .addCookies(List.of(new Cookie("JSESSIONID", "ended")
                            .setDomain("localhost")
                            .setPath("/")));
            page.locator("#comment-send").click();
            page.waitForURL("**/login**");
            signIn(page, manager);
            page.navigate(address("task/" + task.id()));
            assertThat(page.locator("#comment-text textarea")).hasValue("写了很久的说明");
            page.locator("#comment-send").click();
            assertThat(page.locator("#comments .comment-words")).hasText("写了很久的说明");
            page.reload();
            assertThat(page.locator("#comment-text textarea")).hasValue("");
        }
    }

    @Test
    void a_task_is_claimed_given_back_handed_over_put_off_and_asked_about() {
        Company company = world.company("转办重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        world.person(company, "李小雨", Role.COMPANY_MEMBER);
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = open(manager, task, Size.PHONE)) {
            page.locator("#claim").click();
            assertThat(page.locator("#task-assignee")).containsText("陈立军");
            assertThat(Covered.byMessage(page)).isEmpty();
            screens.glance(page, "taskpage-message-390");
            page.locator("#undo").click();
            assertThat(page.locator("#task-assignee")).containsText("未指定");
            page.locator("#claim").click();
            assertThat(page.locator("#task-assignee")).containsText("陈立军");
            Screens.more(page, "hand-over");
            page.locator("#assignee").click();
            page.locator("vaadin-select-item:has-text('李小雨')").click();
            page.locator("#hand-over-word textarea").fill("申报书在共享盘");
            page.locator("#assign-confirm").click();
            assertThat(page.locator("#task-assignee")).containsText("李小雨");
            assertThat(page.locator("#comments")).containsText("@李小雨 申报书在共享盘");
            Screens.more(page, "snooze");
            page.locator("#snooze-confirm").click();
            assertThat(page.locator("#task-rests")).containsText("3月17日 周一");
            Screens.more(page, "wake");
            assertThat(page.locator("#task-rests")).hasCount(0);
            Screens.more(page, "ask-association");
            page.locator("#ask-question textarea").fill("可以用扫描件吗？");
            page.locator("#ask-confirm").click();
            assertThat(page.locator("#comments")).containsText("@协会 可以用扫描件吗？");
            assertThat(page.locator("#history")).containsText("向协会提问");
        }
    }

    @Test
    void three_buttons_stand_on_the_page_and_all_else_in_one_menu_that_the_keyboard_walks() {
        Company company = world.company("按钮重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard fresh = world.task(company, "清单申报", TODAY.plusDays(30));
        As.staff(() -> tasks.assign(fresh.id(), manager.personId(), fresh.version()));
        for (Size size : Size.values()) {
            try (Page page = open(manager, fresh, size)) {
                assertThat(page.locator(".task-actions vaadin-button:visible")).hasCount(4);
                page.locator("#more").focus();
                page.keyboard().press("Enter");
                Locator menu = page.locator("vaadin-context-menu-item");
                assertThat(menu.first()).isFocused();
                assertThat(menu)
                        .containsText(new String[] {"转办", "问协会", "稍后提醒", "不适用 / 放弃", "取消认领", "安排代办", "延期", "重新起算"});
                screens.inspect(page, "taskpage-more-" + size, "vaadin-context-menu-list-box");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                assertThat(page.locator("#ask-question textarea")).isVisible();
            }
        }
    }

    @Test
    void a_recognition_is_recorded_with_its_amount_and_evidence_and_its_title_goes_into_the_profile() {
        Company company = world.company("认定重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.fullBoard(company).get(3);
        As.staff(() -> tasks.submit(task.id(), TODAY, null, task.version()));
        try (Page page = open(manager, task, Size.WIDE)) {
            page.locator("#close-task").click();
            page.locator("#outcome-amount input").fill("120.5");
            choose(page.locator("#outcome-upload input[type=file]"), "批复.pdf", Uploads.pdf("批复"));
            assertThat(page.locator("#outcome-evidence")).hasText("批复.pdf");
            page.locator("#close-confirm").click();
            assertThat(page.locator("#outcome")).containsText("120.5 万元");
            assertThat(page.locator("#outcome .file-name")).hasText("批复.pdf");
            page.locator("#outcome-title").click();
            page.locator("#member-number input").fill("GF-2025-001");
            page.locator("#member-save").click();
            assertThat(page.locator("vaadin-notification-card:has-text('绿色工厂')").last())
                    .containsText("已记入企业档案");
            page.navigate(address("profile?part=titles"));
            assertThat(page.locator("#member-part-titles")).containsText("GF-2025-001");
        }
    }

    @Test
    void the_sentence_leads_to_its_place_in_the_policy_in_one_click_and_back() {
        Company company = world.company("原文重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = imported(company);
        for (Size size : Size.values()) {
            try (Page page = open(manager, task, size)) {
                page.locator("#source-sentence").click();
                assertThat(page.locator("mark").last()).containsText("报送统计年报");
                assertThat(page.locator("mark").last()).isInViewport();
                assertThat(page.locator("#policy-text")).containsText("一、适用范围");
                screens.glance(page, "policy-" + size);
                page.locator(".task-back").click();
                assertThat(page.locator("#task-title")).isVisible();
            }
        }
    }

    @Test
    void a_stand_in_is_named_on_ones_own_page_and_shown_on_the_task() {
        Company company = world.company("代办重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        Login colleague = world.person(company, "李小雨", Role.COMPANY_MEMBER);
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        As.staff(() -> tasks.assign(task.id(), colleague.personId(), task.version()));
        try (Page page = open(colleague, task, Size.WIDE)) {
            page.navigate(address("account"));
            page.locator("#standin-to input").fill("2025-03-14");
            page.keyboard().press("Enter");
            page.locator("#standin-deputy").click();
            page.locator("vaadin-select-item:has-text('陈立军')").click();
            page.locator("#standin-save").click();
            assertThat(page.locator(".standin-list")).containsText("3月10日 周一 至 3月14日 周五 由陈立军代办");
            page.locator("#standin-to input").fill("2025-03-12");
            page.keyboard().press("Enter");
            page.locator("#standin-deputy").click();
            page.locator("vaadin-select-item:has-text('陈立军')").click();
            page.locator("#standin-save").click();
            assertThat(page.locator("#standin-problem")).containsText("已由陈立军代办，日期重叠");
            screens.glance(page, "account-overlap");
        }
        try (Page page = open(manager, task, Size.WIDE)) {
            assertThat(page.locator("#task-stand-in")).containsText("3月14日 周五 前由陈立军代办");
        }
    }

    @Test
    void staff_name_a_stand_in_on_the_people_page_and_leave_association_accounts_alone() {
        Company company = world.company("人员重工有限公司");
        Login away = world.person(company, "王不在", Role.COMPANY_MANAGER);
        world.person(company, "李小雨", Role.COMPANY_MEMBER);
        try (Page page = screens.open(world.staff("协会小王"), address(""), "people", Size.WIDE)) {
            page.locator("vaadin-text-field input").first().fill("王不在");
            assertThat(page.locator("[id^='stand-in-']:visible")).hasCount(1);
            page.locator("#stand-in-" + away.personId() + ":visible").click();
            page.locator("#standin-to input").fill("2025-03-14");
            page.keyboard().press("Enter");
            page.locator("#standin-deputy").click();
            page.locator("vaadin-select-item:has-text('李小雨')").click();
            page.locator("#standin-save").click();
            assertThat(page.locator(".standin-list")).containsText("3月10日 周一 至 3月14日 周五 由李小雨代办");
            screens.inspect(page, "people-stand-in", "vaadin-select-value-button", "vaadin-notification-container");
            page.getByText("关闭").click();
            page.locator(".standin-list").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.locator("vaadin-text-field input").first().fill("协会小王");
            assertThat(page.getByText("共 1 人")).isVisible();
            assertThat(page.locator("vaadin-button:visible:has-text('重置密码')")).hasCount(0);
            screens.glance(page, "people-1280");
        }
    }

    @Test
    void a_calendar_address_is_shown_once_and_a_new_one_ends_it() {
        Company company = world.company("日历重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(30));
        try (Page page = open(manager, task, Size.PHONE)) {
            Download single =
                    page.waitForDownload(() -> page.locator("#task-ics").click());
            assertThat(single.suggestedFilename()).isEqualTo("task-" + task.id() + ".ics");
            page.navigate(address("account"));
            page.locator("#feed-make").click();
            String first = page.locator("#feed-address").innerText();
            assertThat(first).matches("http://.*/feeds/[A-Za-z0-9_-]{43}\\.ics");
            screens.inspect(page, "account-new-address-390");
            page.reload();
            assertThat(page.locator("#feed-since")).isVisible();
            assertThat(page.locator("#feed-address")).hasCount(0);
            page.locator("#feed-renew").click();
            assertThat(page.locator("#feed-address")).not().hasText(first);
            page.locator("#feed-revoke").click();
            assertThat(page.locator("#feed-make")).isVisible();
        }
    }

    @Test
    void the_page_reads_well_on_wide_and_narrow_screens_by_day_and_night_in_both_languages() {
        Company company = world.company("沈阳示例重型机床有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        Login colleague = world.person(company, "李小雨", Role.COMPANY_MEMBER);
        TaskCard task = world.fullBoard(company).getFirst();
        As.staff(() -> {
            tasks.assign(task.id(), colleague.personId(), task.version());
            standIns.name(colleague.personId(), manager.personId(), TODAY, TODAY.plusDays(4));
            tasks.comment(task.id(), "@李小雨 请先约审计，@协会 会在周五核对材料。");
        });
        TaskCard recognised = world.task(company, "绿色工厂名单复核", TODAY.plusDays(5));
        As.person(manager.personId(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), () -> {
            tasks.submit(recognised.id(), TODAY, null, recognised.version());
            outcomes.record(
                    recognised.id(),
                    new Outcome(TaskState.RECOGNISED, TODAY, new BigDecimal("50"), "第一批", null),
                    recognised.version() + 1);
            return true;
        });
        TaskCard sunday = world.task(company, "周日截止的申报", LocalDate.of(2025, 3, 23));
        for (Size size : Size.values()) {
            try (Page page = open(manager, task, size)) {
                Locator first = page.locator("#checklist vaadin-upload input[type=file]")
                        .first();
                choose(first, "专项审计报告-2024.pdf", Uploads.pdf("审计"));
                page.locator(".file-name").first().waitFor();
                screens.inspectWhole(page, "taskpage-" + size, size, "vaadin-notification-container");
                page.navigate(address("task/" + recognised.id()));
                page.locator("#outcome").waitFor();
                look(page, "taskpage-outcome-", size);
                page.navigate(address("task/" + sunday.id()));
                assertThat(page.locator("#rest-day")).containsText("最近的工作日是 3月21日 周五");
                Screens.more(page, "assign");
                page.locator("#assign-confirm").waitFor();
                look(page, "taskpage-dialog-", size);
                page.navigate(address("account"));
                page.locator("#feed").waitFor();
                screens.look(page, "account-" + size);
            }
        }
        world.reads(manager, "en");
        try (Page page = open(manager, task, Size.WIDE)) {
            screens.glance(page, "taskpage-en-1280");
        }
        // Narrow is where long English is cut off.
        try (Page page = open(manager, task, Size.PHONE)) {
            screens.glance(page, "taskpage-en-390");
            page.locator("#more").click();
            assertThat(page.locator("vaadin-context-menu-item#ask-association")).hasText("Ask the association");
            screens.glance(page, "taskpage-more-en-390");
            page.navigate(address("task/" + recognised.id()));
            page.locator("#outcome").waitFor();
            screens.glance(page, "taskpage-outcome-en-390");
            page.navigate(address("task/" + sunday.id()));
            Screens.more(page, "assign");
            page.locator("#assign-confirm").waitFor();
            screens.glance(page, "taskpage-dialog-en-390");
            page.navigate(address("account"));
            page.locator("#feed").waitFor();
            screens.glance(page, "account-en-390");
        }
    }

    /** With axe on the wide screen; the phone's differs in nothing that axe looks at. */
    private void look(Page page, String picture, Size size) {
        if (size == Size.WIDE) {
            screens.inspect(page, picture + size, "vaadin-select-value-button");
        } else {
            screens.look(page, picture + size);
        }
    }

    /** A task out of an imported text, so that there is a place to open. */
    private TaskCard imported(Company company) {
        StringBuilder text = new StringBuilder("关于报送统计年报的通知\n示例函〔2025〕9号\n各会员企业：\n一、适用范围\n");
        for (int i = 1; i <= 60; i++) {
            text.append("（").append(i).append("）本条说明统计年报的填报口径和指标解释，企业按实际情况填写。\n");
        }
        text.append("二、时间要求\n各会员企业请于2025年5月31日前报送统计年报。\n示例协会\n2025年3月3日\n");
        return As.staff(() -> {
            long id = documents.startImport(
                    new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "通知.txt", "text/plain");
            await().until(() -> As.staff(() -> documents.progress(id).stage() == ImportStage.DONE));
            ActionItem draft = items.ofDocument(id).getFirst();
            ActionItem published = items.publish(draft.id(), draft.version());
            return tasks.all(TaskFilter.open().withItem(published.id()).withMember(company.id()), 0, 1)
                    .getFirst();
        });
    }

    private static void choose(Locator input, String name, byte[] content) {
        input.setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private Page open(Login login, TaskCard task, Size size) {
        Page page = screens.open(login, address(""), "task/" + task.id(), size);
        page.locator("#task-title").waitFor();
        return page;
    }

    private static void signIn(Page page, Login login) {
        page.locator("input[name=username]").fill(login.email());
        page.locator("input[name=password]").fill(login.password());
        page.keyboard().press("Enter");
        page.locator("vaadin-app-layout").waitFor();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
