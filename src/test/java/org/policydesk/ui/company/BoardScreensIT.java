package org.policydesk.ui.company;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.company.CompanyWorld.Company;
import org.policydesk.ui.company.CompanyWorld.Login;
import org.policydesk.ui.company.Screens.Size;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager's day at the board, by mouse, by keys and on a phone; pictures of it go into target/pictures. */
@SpringBootTest(
        classes = {PolicyDesk.class, CompanyWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:screens-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/screens-${surefire.forkNumber:1}"
        })
class BoardScreensIT {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static Screens screens;

    @LocalServerPort
    int port;

    @Autowired
    CompanyWorld world;

    @Autowired
    Tasks tasks;

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
    void a_managers_morning_by_mouse() throws IOException {
        Company company = world.company("晨间重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        Login colleague = world.person(company, "李小雨", Role.COMPANY_MEMBER);
        List<TaskCard> cards = world.fullBoard(company);
        TaskCard urgent = cards.get(2);
        As.staff(() -> tasks.comment(urgent.id(), "请今天完成"));
        try (Page page = signIn(manager, Size.WIDE)) {
            assertThat(page.locator("#card-" + urgent.id())).containsText("1 条未读");
            screens.glance(page, "board-morning-1280");
            page.locator("#collisions .collision-which a").first().click();
            page.waitForURL(Pattern.compile(".*/task/[0-9]+"));
            page.navigate(address("board"));
            page.locator("#today-claim-" + urgent.id()).click();
            assertThat(page.locator("#card-" + urgent.id())).containsText("经办 陈立军");
            page.locator("#today-hand-over-" + urgent.id()).click();
            page.locator("#assignee").click();
            page.locator("vaadin-select-item:has-text('李小雨')").click();
            screens.inspect(page, "board-hand-over-1280", "vaadin-select-value-button");
            page.locator("#assign-confirm").click();
            assertThat(page.locator("#card-" + urgent.id())).containsText("经办 李小雨");

            page.dragAndDrop("#card-" + urgent.id(), "#column-working");
            assertThat(page.locator("#column-working #card-" + urgent.id())).isVisible();
            page.locator("#undo").click();
            assertThat(page.locator("#column-new #card-" + urgent.id())).isVisible();
            assertThat(page.locator("vaadin-side-nav .nav-open"))
                    .hasText(String.valueOf(page.locator("desk-card").count()));

            int all = page.locator("desk-card").count();
            page.locator("#filter-chips").getByText("■ 紧急").click();
            page.waitForURL("**/board?light=red");
            assertThat(page.locator("desk-card")).hasCount(2);
            page.locator("#view-list").click();
            page.waitForURL(Pattern.compile(".*view=list.*light=red.*"));
            assertThat(page.locator("#task-list .list-link")).hasCount(2);
            page.locator("#clear-filters").click();
            assertThat(page.locator("#task-list .list-link")).hasCount(all);

            Download download =
                    page.waitForDownload(() -> page.locator("#export").click());
            assertThat(download.suggestedFilename()).isEqualTo("我的任务-2025-03-10.xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook(download.createReadStream())) {
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(all);
            }

            page.navigate(address("task/" + urgent.id()));
            page.locator("#comments").waitFor();
            page.navigate(address("board"));
            assertThat(page.locator("#card-" + urgent.id())).containsText("评论 1");
            assertThat(page.locator("#card-" + urgent.id() + " .card-unread")).hasCount(0);
        }
        assertThat(As.person(
                        colleague.personId(),
                        List.of(new Membership(company.id(), Role.COMPANY_MEMBER)),
                        () -> tasks.get(urgent.id()).card().unread()))
                .isEqualTo(1);
    }

    @Test
    void a_colleagues_move_shows_by_itself_and_leaves_alone_what_one_is_just_typing() {
        Company company = world.company("两人同看有限公司");
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(20));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), Size.WIDE)) {
            assertThat(page.locator("#column-new #card-" + task.id())).isVisible();
            page.locator("#search input").pressSequentially("清单");

            As.manager(company.id(), () -> tasks.move(task.id(), TaskState.PREPARING, task.version()));

            assertThat(page.locator("#column-working #card-" + task.id())).isVisible();
            page.keyboard().type("申报");
            assertThat(page.locator("#search input")).hasValue("清单申报");
            assertThat(page.locator("#search input")).isFocused();
        }
    }

    @Test
    void the_same_by_keys_alone_with_every_step_told_to_screen_readers() {
        Company company = world.company("键盘车间有限公司");
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(1));
        TaskCard other = world.task(company, "绿色工厂名单复核", TODAY.plusDays(2));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), Size.WIDE)) {
            page.locator("#card-" + task.id()).waitFor();
            page.keyboard().press("j");
            assertThat(page.locator("#card-" + task.id() + " a")).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator("#card-" + other.id() + " a")).isFocused();
            page.keyboard().press("k");

            page.keyboard().press("Shift+ArrowRight");
            assertThat(page.locator("#column-working #card-" + task.id())).isVisible();
            assertThat(page.locator(".board-view > [aria-live]")).hasText("“清单申报”已移到“准备中”");
            assertThat(page.locator("#card-" + task.id() + " a")).isFocused();
            page.keyboard().press("Control+z");
            assertThat(page.locator("#column-new #card-" + task.id())).isVisible();
            assertThat(page.locator("#card-" + task.id() + " a")).isFocused();
            page.keyboard().press("Shift+ArrowLeft");
            assertThat(page.locator(".board-view > [aria-live]")).containsText("没有可以移到的列");

            page.keyboard().press("e");
            page.locator("#move-" + task.id() + "-claim").waitFor();
            screens.inspect(page, "board-card-menu-1280", "vaadin-context-menu");
            page.keyboard().press("End");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page.locator("#card-" + task.id())).containsText("经办 陈立军");

            page.keyboard().press("?");
            assertThat(page.getByText("把所选任务移到左边、右边的列")).isVisible();
            assertThat(page.locator("#help-guide")).hasAttribute("href", "guide/company#board");
            screens.inspect(page, "board-keys-1280");
            page.keyboard().press("Escape");
            page.locator("#card-" + task.id() + " a").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/task/" + task.id());
        }
    }

    @Test
    void of_two_people_who_move_the_same_card_the_second_sees_who_was_first_and_nothing_is_lost() {
        Company company = world.company("两人重工有限公司");
        TaskCard task = world.task(company, "两人同办的备案", TODAY.plusDays(30));
        Login first = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        Login second = world.person(company, "李小雨", Role.COMPANY_MANAGER);
        try (Page one = signIn(first, Size.WIDE);
                Page two = screens.openBeside(second, address(""), "board?q=两人同办", Size.WIDE)) {
            // Alone on the board, so that card and column are in sight together whatever else was published.
            one.navigate(address("board?q=两人同办"));
            // Both reach for it; the second lets go after the first, and before what the first did comes to their board
            // by itself.
            two.locator("#card-" + task.id()).hover();
            two.mouse().down();
            two.locator("#column-working").hover();
            one.locator("#card-" + task.id() + " a").focus();
            one.keyboard().press("Shift+ArrowRight");
            assertThat(one.locator("#column-working #card-" + task.id())).isVisible();
            two.locator("#column-working").hover();
            two.mouse().up();
            assertThat(two.locator("vaadin-notification-card").first()).containsText("陈立军");
            assertThat(two.locator("vaadin-notification-card").first()).containsText("今天");
            screens.glance(two, "board-second-person-1280");
            assertThat(two.locator("#column-working #card-" + task.id())).isVisible();
            two.locator("#card-" + task.id() + " a").focus();
            two.keyboard().press("Shift+ArrowLeft");
            assertThat(two.locator("#column-new #card-" + task.id())).isVisible();
        }
        assertThat(As.staff(() -> tasks.get(task.id())).history())
                .extracting(line -> line.action() + " " + line.personName())
                .startsWith("moved 李小雨", "moved 陈立军");
        assertThat(As.staff(() -> tasks.get(task.id()).card().state())).isEqualTo(TaskState.NEW);
    }

    @Test
    void every_display_and_tab_reads_well_on_both_screens_by_day_and_night_and_on_paper() {
        Company company = world.company("沈阳示例重型机床有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        List<TaskCard> cards = world.fullBoard(company);
        As.staff(() ->
                tasks.assign(cards.get(1).id(), manager.personId(), cards.get(1).version()));
        As.staff(() -> tasks.submit(cards.get(3).id(), TODAY, null, cards.get(3).version()));
        world.missed(cards.get(4), TODAY.minusDays(3));
        world.standingDuty(company, "搬迁后变更登记");
        world.notice(company, "两年内不得重复申报");
        for (Size size : Size.values()) {
            try (Page page = signIn(manager, size)) {
                for (String view : List.of("board", "list", "calendar", "timeline")) {
                    page.locator("#view-" + view).click();
                    page.locator("#view-" + view + "[aria-current]").waitFor();
                    // A phone shows board and month in a way of its own, the others as a narrow window does.
                    if (size == Size.WIDE || view.equals("board") || view.equals("calendar")) {
                        screens.inspect(page, "board-" + view + "-" + size);
                    } else {
                        screens.look(page, "board-" + view + "-" + size);
                    }
                }
                assertThat(page.locator(size == Size.WIDE ? "vaadin-side-nav" : ".desk-bottom-bar")
                                .locator(".nav-overdue"))
                        .hasText("超期 1");
                page.locator("#view-board").click();
                page.locator("#view-board[aria-current]").waitFor();
                for (String tab : List.of("waiting", "notice", "overdue")) {
                    page.locator("#tab-" + tab).click();
                    page.locator("#tab-" + tab + "[aria-current]").waitFor();
                    page.locator(".item-line, .empty-state, .board-place a")
                            .first()
                            .waitFor();
                    if (size == Size.WIDE) {
                        screens.inspect(page, "board-" + tab + "-" + size);
                    } else {
                        screens.look(page, "board-" + tab + "-" + size);
                    }
                }
                page.navigate(address("board?view=list&group=state&columns=light,due,comments,policy"));
                page.locator(".list-head").first().waitFor();
                screens.look(page, "board-list-grouped-" + size);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.navigate(address("board"));
                page.locator(".board-place a").first().waitFor();
                Screens.shoot(page, "board-print-" + size);
            }
        }
    }

    /** The texts are as long as English ones are; nothing is cut off and nothing scrolls sideways. */
    @Test
    void every_display_and_tab_reads_well_in_english_too() {
        Company company = world.company("Shenyang Sample Heavy Machine Tools Co., Ltd.");
        Login manager = world.person(company, "Chen Lijun", Role.COMPANY_MANAGER);
        List<TaskCard> cards = world.fullBoard(company);
        As.staff(() ->
                tasks.assign(cards.get(1).id(), manager.personId(), cards.get(1).version()));
        As.staff(() -> tasks.submit(cards.get(3).id(), TODAY, null, cards.get(3).version()));
        world.missed(cards.get(4), TODAY.minusDays(3));
        world.standingDuty(company, "搬迁后变更登记");
        world.notice(company, "两年内不得重复申报");
        world.reads(manager, "en");
        for (Size size : Size.values()) {
            try (Page page = signIn(manager, size)) {
                for (String part : List.of(
                        "view-board",
                        "view-list",
                        "view-calendar",
                        "view-timeline",
                        "tab-waiting",
                        "tab-notice",
                        "tab-overdue")) {
                    page.locator("#" + part).click();
                    page.locator("#" + part + "[aria-current]").waitFor();
                    screens.glance(page, "board-en-" + part + "-" + size);
                    assertThat(page.locator(".board-view")).not().containsText("!");
                }
            }
        }
    }

    @Test
    void a_duty_that_waits_leads_to_the_form_that_records_its_event() {
        Company company = world.company("待触发重工有限公司");
        world.standingDuty(company, "搬迁后变更登记");
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), Size.WIDE)) {
            page.locator("#tab-waiting").click();
            page.getByText("登记“搬迁”").click();
            page.waitForURL("**/profile?part=events&event=relocation");
            assertThat(page.locator("#member-type")).containsText("搬迁");
        }
    }

    @Test
    void on_a_phone_four_places_and_every_action_are_within_the_thumbs_reach() {
        Company company = world.company("手机重工有限公司");
        TaskCard task = world.task(company, "清单申报", TODAY.plusDays(2));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), Size.PHONE)) {
            page.locator("#move-" + task.id()).tap();
            page.locator("#move-" + task.id() + "-preparing").tap();
            assertThat(page.locator("#column-working #card-" + task.id())).isVisible();
            assertThat(page.locator(".desk-bottom-bar a[aria-current]")).containsText("任务");
            assertThat(page.locator(".desk-bottom-bar .nav-figures"))
                    .hasAttribute("aria-label", Pattern.compile("待办 [0-9]+ 项"));
            page.locator(".desk-bottom-bar").getByText("日历").tap();
            page.waitForURL("**/board?view=calendar");
            assertThat(page.locator(".month-agenda").getByText("清单申报").first()).isVisible();
            assertThat(page.locator(".desk-bottom-bar a[aria-current]")).hasText("日历");
            page.locator("#filters").tap();
            assertThat(page.locator("#filter-chips")).isVisible();
            screens.inspect(page, "board-filters-390");
        }
    }

    @Test
    void dark_is_kept_for_the_person_and_there_before_anything_is_painted() {
        Company company = world.company("夜班重工有限公司");
        Login manager = world.person(company, "陈立军", Role.COMPANY_MANAGER);
        try (Page page = signIn(manager, Size.WIDE)) {
            page.locator("#person-menu").getByText("陈立军").click();
            page.getByText("外观").click();
            page.locator("#scheme-dark").click();
            page.waitForFunction("() => document.documentElement.style.colorScheme === 'dark'");
        }
        try (Page page = signIn(manager, Size.WIDE)) {
            assertThat(page.request().get(address("board")).text()).contains("color-scheme: dark");
        }
    }

    @Test
    void the_desk_can_be_put_on_a_phones_home_screen() {
        try (Page page = screens.browser().newPage()) {
            page.navigate(address("login"));
            String manifest = (String) page.evaluate("document.querySelector('link[rel=manifest]').href");
            var answer = page.request().get(manifest);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).startsWith("application/manifest+json");
            for (String icon : List.of("desk-192.png", "desk-512.png", "desk-maskable-512.png")) {
                assertThat(answer.text()).contains("icons/" + icon);
                assertThat(page.request()
                                .get(address("icons/" + icon))
                                .headers()
                                .get("content-type"))
                        .isEqualTo("image/png");
            }
        }
    }

    @Test
    void what_takes_longer_than_a_moment_turns_the_cards_grey_until_the_answer_is_there() {
        Company company = world.company("慢速重工有限公司");
        world.task(company, "清单申报", TODAY.plusDays(2));
        try (Page page = signIn(world.person(company, "陈立军", Role.COMPANY_MANAGER), Size.WIDE)) {
            page.locator("#filter-chips").getByText("■ 紧急").waitFor();
            AtomicReference<Route> held = new AtomicReference<>();
            page.route(address -> address.contains("v-r=uidl"), held::set);
            page.locator("#filter-chips").getByText("■ 紧急").click();
            String grey = "() => getComputedStyle(document.querySelector('.card-title')).color === 'rgba(0, 0, 0, 0)'";
            page.waitForFunction(grey);
            Screens.shoot(page, "board-grey-1280");
            page.unrouteAll();
            held.get().resume();
            page.waitForFunction("() => !(" + grey + ")()");
        }
    }

    private Page signIn(Login login, Size size) {
        Page page = screens.open(login, address(""), "board", size);
        page.locator(".board-view").waitFor();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
