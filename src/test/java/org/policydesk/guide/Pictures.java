package org.policydesk.guide;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.policydesk.guide.Picture.Frame.PHONE;
import static org.policydesk.guide.Picture.Frame.TALL;
import static org.policydesk.guide.Picture.Reader.ADMINISTRATOR;
import static org.policydesk.guide.Picture.Reader.MANAGER;
import static org.policydesk.guide.Picture.Reader.OTHER_MANAGER;
import static org.policydesk.guide.Picture.Reader.STAFF;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Every picture of README and docs. {@code ./mvnw -Ppictures test} takes them all. */
final class Pictures {
    private static final Picture BOARD = Picture.of("board", MANAGER, "board", "desk-card");
    private static final Picture TASK =
            Picture.of("task", MANAGER, "task/{task}", "#task-title").in(TALL);
    private static final Picture WHY = TASK.after(page -> {
                page.locator("#date-why vaadin-details-summary").first().click();
                page.locator("#date-why .date-plan").first().waitFor();
            })
            .showing("#date-why");
    private static final Picture FIT = Picture.of("fit", OTHER_MANAGER, "eligibility", "#fit-rows > *");
    private static final Picture TODAY = Picture.of("today", STAFF, "today", "#to-urge");
    private static final Picture REVIEW = Picture.of("review", STAFF, "documents/{document}", ".draft-card");
    private static final Picture COCKPIT =
            Picture.of("cockpit", STAFF, "cockpit", "#cockpit-funnel").in(TALL);
    private static final Picture STATUS = Picture.of("status", ADMINISTRATOR, "status", ".status-row");

    private static final List<Picture> COMPANY = List.of(
            BOARD,
            Picture.of("help", MANAGER, "board", "desk-card").after(page -> {
                page.keyboard().press("?");
                page.locator("#help-guide").waitFor();
            }),
            Picture.of("board-phone", MANAGER, "board", "desk-card").in(PHONE),
            Picture.of("board-calendar", MANAGER, "board?view=calendar", ".month-entry"),
            TASK,
            named("why", WHY),
            FIT,
            Picture.of("try-out", MANAGER, "eligibility/what-if", "#try-results")
                    .after(page -> {
                        Locator field = page.locator(".fit-levers input[type=text], .fit-levers input[inputmode]")
                                .first();
                        field.fill("98000");
                        field.press("Tab");
                        page.locator("#try-results li, #try-results a").first().waitFor();
                    }),
            Picture.of("profile", MANAGER, "profile", "#member-tabs"),
            Picture.of("my-reminders", MANAGER, "my-reminders", "#own-delivery"),
            Picture.of("account", MANAGER, "account", "#stand-ins"));

    private static final List<Picture> ASSOCIATION = List.of(
            TODAY,
            Picture.of("documents", STAFF, "documents", ".import-card"),
            Picture.of("triage", STAFF, "documents/{document}/triage", ".triage-row"),
            REVIEW,
            Picture.of("item", STAFF, "items/{item}", "#fit-panel").in(TALL),
            Picture.of("publish", STAFF, "documents/{document}/publish", "#publish-list > *"),
            Picture.of("tasks", STAFF, "tasks", "#tasks-grid"),
            Picture.of("item-board", STAFF, "items/{item}/board", ".board-of-item"),
            Picture.of("recommendation", STAFF, "recommendations/{recommendation}", "#submissions")
                    .in(TALL),
            Picture.of("members", STAFF, "members", "#members-grid"),
            Picture.of("people", ADMINISTRATOR, "people", "vaadin-grid"),
            Picture.of("outbox", STAFF, "outbox", "#outbox-grid").after(Pictures::readAMail),
            Picture.of("mail", STAFF, "outbox", "#outbox-grid")
                    .in(TALL)
                    .after(Pictures::readAMail)
                    .showing("#envelope-preview"),
            Picture.of("rehearsal", STAFF, "outbox", "#rehearsal-tab").after(page -> {
                page.locator("#rehearsal-tab").click();
                page.locator("#rehearsal-run").click();
                page.locator("#rehearsal-grid vaadin-grid-cell-content").first().waitFor();
            }),
            Picture.of("proof", STAFF, "reminder-proof/task/{task}", "#proof-print"),
            Picture.of("library", STAFF, "library", "#library-hits > *"),
            Picture.of("programmes", STAFF, "programmes", "#programmes > *"),
            Picture.of("catalogue", STAFF, "catalogue", "#catalogue > *"),
            Picture.of("calendar", STAFF, "calendar", "#calendar-year"));

    private static final List<Picture> OTHERS = List.of(
            COCKPIT,
            STATUS,
            Picture.of("approvals", ADMINISTRATOR, "approvals", "#four-eyes"),
            Picture.of("reminder-plans", ADMINISTRATOR, "reminder-plans", "#plan-save"));

    private static final List<Picture> ENGLISH = Stream.of(
                    BOARD, TASK, named("why", WHY), FIT, TODAY, REVIEW, COCKPIT, STATUS)
            .map(Picture::english)
            .toList();

    private Pictures() {}

    /** All, those in English last. */
    static List<Picture> all() {
        return Stream.of(COMPANY, ASSOCIATION, OTHERS, ENGLISH)
                .flatMap(List::stream)
                .toList();
    }

    private static Picture named(String name, Picture like) {
        return new Picture(name, like.reader(), like.frame(), like.path(), like.ready(), like.scene(), like.part());
    }

    /** The first mail to the manager whose board the others show. */
    private static void readAMail(Page page) {
        page.locator("#tick-now").click();
        page.locator("vaadin-notification-card").first().waitFor();
        page.locator("#outbox-search input").fill("陈立军");
        page.locator("#outbox-grid .item-name:has-text('陈立军')").first().click();
        page.locator("#envelope-preview iframe").waitFor();
        page.locator("vaadin-notification-card").first().waitFor(new WaitForOptions().setState(HIDDEN));
    }
}
