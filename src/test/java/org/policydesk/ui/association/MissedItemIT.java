package org.policydesk.ui.association;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.policydesk.account.People;
import org.policydesk.policy.SourceDocuments;
import org.policydesk.support.Chromium;
import org.policydesk.support.DemoScreens;
import org.policydesk.support.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer points at a sentence that the extraction passed over. */
@DemoScreens
class MissedItemIT {
    /** Selects the words within the text, as a mouse drawn over them would. */
    private static final String SELECT = """
            (box, words) => {
              const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at >= 0) {
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + words.length);
                  const selection = document.getSelection();
                  selection.removeAllRanges();
                  selection.addRange(range);
                  return true;
                }
              }
              return false;
            }""";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceDocuments documents;

    @Test
    void a_selected_sentence_becomes_a_draft_at_its_place_and_can_be_dropped_again() {
        long document = imported();
        try (Chromium chromium = Chromium.start();
                Page page = StaffScreen.signIn(chromium.browser(), port, people, jdbc)) {
            page.navigate("http://localhost:" + port + "/documents/" + document);
            assertThat(page.locator("#policy-text")).containsText("首席质量官");
            page.keyboard().press("n");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("先在正文中选中一段文字");

            page.locator("#policy-text").evaluate(SELECT, "企业应当建立首席质量官制度，于首次评审后报协会");
            page.keyboard().press("n");
            assertThat(page.locator(".draft-current .draft-title")).containsText("企业应当建立首席质量官制度");
            assertThat(page.locator(".sentence-current")).hasText("企业应当建立首席质量官制度，于首次评审后报协会");
            StaffScreen.inspect(page, "review-missed.png", ".review-page");

            page.getByText("撤销").last().click();
            assertThat(page.locator(".draft-rejected .draft-title")).containsText("企业应当建立首席质量官制度");
        }
    }

    private long imported() {
        return Imports.text(
                documents,
                "关于质量工作的通知\n\n试质函〔2024〕12号\n\n一、有关单位应于2024年9月30日前将自评报告报送主管部门。\n\n"
                        + "二、企业应当建立首席质量官制度，于首次评审后报协会。\n\n示例省工业厅\n\n2024年8月20日\n");
    }
}
