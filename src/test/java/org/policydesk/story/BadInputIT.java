package org.policydesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.PolicyDesk;
import org.policydesk.document.MadeFiles;
import org.policydesk.support.Chromium;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What people do wrong, in a real browser: each mistake is named in words that say what to do, and nothing is left behind. */
@ActiveProfiles("demo")
@DirtiesContext
@SpringBootTest(
        classes = PolicyDesk.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mistakes-${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "spring.quartz.scheduler-name=test-${random.uuid}",
            "desk.today=2025-03-10",
            "desk.data=target/test-data/mistakes",
            "desk.import.max-size=1MB"
        })
class BadInputIT {
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithWhatToDoAndLeavesNoPolicy() throws IOException {
        try (Desk staff = desk()) {
            staff.signInAs("staff@demo.local");
            staff.open("documents");
            upload(staff, "空.txt", new byte[0], "文件是空的");
            upload(staff, "扫描.pdf", MadeFiles.scan(), "扫描件");
            upload(staff, "加密.pdf", MadeFiles.lockedPdf(), "设有密码");
            upload(staff, "程序.pdf", "MZ\u0090\u0000\u0003 program".getBytes(StandardCharsets.ISO_8859_1), "内容与扩展名不符");
            upload(staff, "太大.txt", "政策。".repeat(150_000).getBytes(StandardCharsets.UTF_8), "文件超过 1 MB");
            staff.picture("bad-uploads");
            assertThat(staff.page().locator("[id^=review-]")).hasCount(0);
            staff.open("documents");
            assertThat(staff.page().locator("[id^=review-]")).hasCount(0);
        }
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhichPartWasWrong() {
        try (Desk somebody = desk()) {
            somebody.typeSignIn("manager1@demo.local", "wrong");
            assertThat(somebody.page().getByText("登录未成功").first()).isVisible();
            String known = somebody.page().locator("vaadin-login-form").innerText();
            somebody.typeSignIn("nobody@demo.local", "wrong");
            assertThat(somebody.page().getByText("登录未成功").first()).isVisible();
            org.assertj.core.api.Assertions.assertThat(
                            somebody.page().locator("vaadin-login-form").innerText())
                    .isEqualTo(known);
            somebody.open("board");
            assertThat(somebody.page()).hasURL(java.util.regex.Pattern.compile(".*/login.*"));
        }
    }

    private Desk desk() {
        return Desk.wide(chromium.browser(), "http://localhost:" + port);
    }

    private static void upload(Desk staff, String name, byte[] content, String said) {
        Locator input = staff.id("document-upload").locator("input[type=file]");
        input.setInputFiles(new FilePayload(name, "application/octet-stream", content));
        assertThat(staff.page().getByText(said).first()).isVisible(PATIENTLY);
    }
}
