package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.account.People;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Years;
import org.policydesk.extraction.Nature;
import org.policydesk.member.CreditCode;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfiles;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Items;
import org.policydesk.policy.NewItem;
import org.policydesk.support.As;
import org.policydesk.support.Chromium;
import org.policydesk.support.Covered;
import org.policydesk.task.Matching;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who an item is for: its conditions as a tree, the members that it fits, and what the night found. */
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/item-matching"
        })
class ItemMatchingIT {
    private static final Criterion REVENUE = new Criterion.Compare(
            FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"), Years.last(2, Years.Over.EACH));
    private static final Criterion NESTED = new Criterion.All(List.of(
            REVENUE,
            new Criterion.Any(List.of(
                    new Criterion.HoldsQualification("high_tech"),
                    new Criterion.Not(new Criterion.FreeOf("dishonest", 3)))),
            new Criterion.Unless(
                    new Criterion.HoldsQualification("little_giant"),
                    new Criterion.Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, new BigDecimal("5")))));

    private static Chromium chromium;
    private static int number;

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
    Matching matching;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void aNestedTreeIsShownAndWhatIsMissingInANewLineIsToldThereUntilItIsFilled() {
        member("甬江机床", 4000);
        ActionItem item = item(NESTED);
        try (Page page = open(item)) {
            assertThat(page.locator(".condition-joins").first()).isVisible();
            assertThat(page.locator("#live-fit")).isVisible();
            StaffScreen.inspect(page, "conditions-tree.png", ".conditions-editor");

            page.locator("#condition-add").click();
            assertThat(page.locator(".live-counts")).containsText("条件填完整后");
            page.locator("#item-save").click();
            Locator row = page.locator(".conditions-editor > .condition-group > .condition-place > .condition-node")
                    .last();
            assertThat(row.locator("vaadin-combo-box [slot=error-message]").first())
                    .hasText("请填写");
            assertThat(row.locator("vaadin-big-decimal-field [slot=error-message]"))
                    .hasText("请填写");
            StaffScreen.inspect(page, "conditions-missing.png", ".conditions-editor");

            Locator fact = row.locator("vaadin-combo-box input").first();
            fact.fill("资产总额");
            page.locator("vaadin-combo-box-item:visible").first().click();
            Locator value = row.locator("vaadin-big-decimal-field input");
            value.fill("100");
            value.press("Tab");
            assertThat(page.locator("#live-undetermined")).isVisible();
            page.locator("#item-save").click();
            // The newest stands first, above what was said before.
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已保存");
            assertThat(Covered.byMessage(page)).isEmpty();
            page.setViewportSize(390, 844);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            StaffScreen.inspect(page, "conditions-dark-narrow.png", ".conditions-editor");
        }
        assertThat(As.staff(() -> items.get(item.id())).criterion())
                .isEqualTo(new Criterion.All(List.of(
                        NESTED instanceof Criterion.All all ? all.criteria().get(0) : REVENUE,
                        ((Criterion.All) NESTED).criteria().get(1),
                        ((Criterion.All) NESTED).criteria().get(2),
                        new Criterion.Compare(FactKey.TOTAL_ASSETS, Operator.AT_LEAST, new BigDecimal("100")))));
    }

    @Test
    void theMembersThatAnItemFitsAreFilteredExportedAndAssigned() throws Exception {
        member("=1+1机床", 4000);
        long near = member("差一点机床", 2900);
        member("远不够机床", 100);
        ActionItem draft = item(new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000")));
        ActionItem item = As.staff(() -> items.publish(draft.id(), draft.version()));
        try (Page page = open(item)) {
            Locator panel = page.locator("#fit-panel");
            assertThat(panel.getByText("差一点机床")).isVisible();
            StaffScreen.inspect(page, "fit-panel.png", "#fit-panel", "#fit-members");
            panel.locator(".chip")
                    .filter(new Locator.FilterOptions().setHasText("差一点"))
                    .click();
            assertThat(panel.getByText("差 100 万元").first()).isVisible();
            assertThat(page.locator("#fit-count")).containsText("1 / ");
            assertThat(panel.getByText("远不够机床").first()).isHidden();

            Download download =
                    page.waitForDownload(() -> page.locator("#fit-export").click());
            try (InputStream in = Files.newInputStream(download.path());
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                Sheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("差一点机床");
            }
            // The grid keeps hidden rows for later use.
            panel.locator("vaadin-checkbox:not([disabled]) input:visible")
                    .last()
                    .check();
            page.locator("#fit-assign").click();
            page.locator("#fit-confirm").click();
            assertThat(page.locator("#fit-reason [slot=error-message]")).hasText("请写明原因。");
            page.locator("#fit-reason textarea").fill("已与主管部门沟通");
            StaffScreen.inspect(page, "fit-assign.png", "vaadin-dialog");
            page.locator("#fit-confirm").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText("已指派 1 家企业");
            assertThat(panel.getByText("已有任务").first()).isVisible();

            panel.locator(".chip")
                    .filter(new Locator.FilterOptions().setHasText("差一点"))
                    .click();
            assertThat(page.locator("#fit-count")).not().hasText(Pattern.compile("^1 / .*"));
            Download all =
                    page.waitForDownload(() -> page.locator("#fit-export").click());
            assertNoFormula(all);
        }
        assertThat(jdbc.sql("select count(*) from task where member_id = ? and item_id = ?")
                        .params(near, item.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDifferenceThatTheNightFoundStandsOnTheItemsPage() {
        long member = member("夜间核对", 5000);
        ActionItem draft = item(REVENUE);
        ActionItem item = As.staff(() -> items.publish(draft.id(), draft.version()));
        jdbc.sql("update verdict set outcome = 'UNFIT' where item_id = ? and member_id = ?")
                .params(item.id(), member)
                .update();
        As.system(matching::matchAll);
        try (Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/items");
            assertThat(page.locator("#matching-check")).containsText("不一致");
            StaffScreen.inspect(page, "matching-check.png", "#matching-check");
            page.locator("#matching-look").click();
            assertThat(page.locator("#matching-drifts")).containsText("结论不同");
            StaffScreen.inspect(page, "matching-drifts.png", "vaadin-dialog");
            page.locator("#matching-close").click();
            As.system(matching::matchAll);
            page.reload();
            assertThat(page.locator("#matching-check")).containsText("与保存的一致");
        }
    }

    private static void assertNoFormula(Download download) throws Exception {
        try (InputStream in = Files.newInputStream(download.path());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            boolean found = false;
            for (var row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    boolean risky = cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("=");
                    assertThat(!risky || cell.getCellStyle().getQuotePrefixed()).isTrue();
                    found |= risky;
                }
            }
            assertThat(found).as("a name that begins like a formula").isTrue();
        }
    }

    private Page open(ActionItem item) {
        Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc);
        page.navigate("http://localhost:" + port + "/items/" + item.id());
        return page;
    }

    private long member(String name, int revenue) {
        int n = ++number;
        long id = As.staff(() -> profiles.create(MemberParticulars.of(
                name + n, CreditCode.completing("91330200FTPN%05d".formatted(n)).value(), "330200")));
        As.staff(() -> profiles.recordFact(id, FactKey.REVENUE, 2024, BigDecimal.valueOf(revenue)));
        As.staff(() -> profiles.recordFact(id, FactKey.REVENUE, 2023, BigDecimal.valueOf(revenue)));
        return id;
    }

    private ActionItem item(Criterion criterion) {
        ItemEdit plain = Items.of("匹配事项", Nature.TASK, new DeadlineRule.Fixed(LocalDate.of(2025, 6, 30)));
        ItemEdit edit = new ItemEdit(
                plain.title(),
                plain.action(),
                plain.nature(),
                plain.kind(),
                plain.actors(),
                plain.relevance(),
                plain.rule(),
                plain.basis(),
                plain.reviewDays(),
                criterion,
                null,
                plain.includeUndetermined(),
                plain.materials(),
                plain.channel(),
                plain.contact(),
                plain.stampDays(),
                plain.postDays(),
                plain.reserveDays(),
                plain.upstream(),
                plain.byAssociation());
        return As.staff(() -> items.create(new NewItem(null, edit)));
    }
}
