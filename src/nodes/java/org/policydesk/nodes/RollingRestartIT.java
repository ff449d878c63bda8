package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policydesk.support.Chromium;

/**
 * Somebody works through nginx while both nodes are restarted, one after the other, and mails go out meanwhile: no page of errors,
 * nothing lost, nobody signs in again, every mail once. {@code ./mvnw -Pnodes verify}
 */
class RollingRestartIT {
    private static PostOffice post;
    private static Nodes nodes;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        post = PostOffice.start();
        nodes = Nodes.up("--spring.mail.host=127.0.0.1 --desk.mail.from=desk@example.org --spring.mail.port=" + post.port());
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        nodes.close();
        post.close();
    }

    @Test
    void aMoveAtOneNodeShowsOnAnOpenBoardAtTheOtherAlsoAfterTheDatabaseWasRestarted() throws Exception {
        try (Colleague mover = Colleague.at(nodes, chromium.browser().newContext());
                Colleague watching = atAnotherNodeThan(mover)) {
            Page board = watching.page();
            long task = Colleague.task(nodes.database());
            watching.look("/board", "#column-new #card-" + task);

            long begun = System.nanoTime();
            mover.move(task, "working");
            board.locator("#column-working #card-" + task).waitFor();
            System.out.printf(
                    "nodes    a move by hand shows on the other node's board %.1f s after it was begun%n",
                    (System.nanoTime() - begun) / 1e9);

            // Who asks while PostgreSQL is stopped is told in words that it is away, and rightly: there is none but this one.
            mover.forgive(503);
            nodes.run("restart", "db");
            long back = System.nanoTime();
            mover.look("/task/" + task, "#comment-text textarea");
            double seconds = (System.nanoTime() - back) / 1e9;
            mover.forgive();
            mover.comment(task, "数据库重启之后");
            board.locator("#card-" + task + ":has-text('评论 1')").waitFor();
            assertThat(mover.troubles()).isEmpty();
            System.out.printf("nodes    the first page after the database was restarted came after %.1f s%n", seconds);
        }
    }

    @Test
    void bothNodesAreRestartedUnderSomebodyAtWorkWhoNoticesNothingButALoadingPage() throws Exception {
        try (Colleague colleague = Colleague.at(nodes, chromium.browser().newContext())) {
            long task = Colleague.task(nodes.database());

            Process restart = nodes.begin("restart", "all");
            for (int n = 1; restart.isAlive() || n <= 5; n++) {
                colleague.comment(task, "进展 " + n);
                colleague.look("/board", "desk-card");
            }
            assertThat(restart.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(restart.exitValue()).isZero();

            assertThat(colleague.troubles()).isEmpty();
            assertThat(colleague.served()).as("nodes that the person was at").hasSize(2);
            assertThat(colleague.signIns()).as("sign-ins, the first one included").isEqualTo(1);
            assertThat(nodes.database()
                            .sql("select text from task_comment where task_id = ? order by id")
                            .param(task)
                            .query(String.class)
                            .list())
                    .containsExactlyElementsOf(colleague.written());
            requireEachMailOnce();
            System.out.printf(
                    "nodes    both restarted under somebody at work: %d comments written and kept, %d sign-in, %d mails,"
                            + " each once; ./mvnw -Pnodes verify%n",
                    colleague.written().size(),
                    colleague.signIns(),
                    post.copies().size());
        }
    }

    /** Whoever comes without a cookie is sent to one node after the other. */
    private static Colleague atAnotherNodeThan(Colleague known) {
        for (int tries = 0; tries < 10; tries++) {
            BrowserContext context = chromium.browser().newContext();
            try (Page page = context.newPage()) {
                page.navigate(nodes.address() + "/login");
            }
            if (!Colleague.node(context).equals(known.node())) {
                return Colleague.at(nodes, context);
            }
            context.close();
        }
        throw new AssertionError("every visitor comes to the same node");
    }

    private static void requireEachMailOnce() throws Exception {
        assertThat(post.copies()).isNotEmpty();
        assertThat(post.copies().values()).as("copies of each mail").allMatch(times -> times == 1);
        assertThat(new Letters(nodes.database()).sent())
                .containsAll(post.copies().keySet());
    }
}
