package org.policydesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.policydesk.support.Chromium;

/**
 * One fault after the other, each while somebody writes comments in a browser and mails go out: a node killed, the database away for
 * half a minute, the mail server away, no room for uploads, a node whose clock is two minutes ahead. Each prints what was seen. In
 * the end nothing is lost and every mail came once, but for those that a node or the database was robbed of between the mail
 * server's yes and our record of it: they came twice, under one Message-ID. {@code ./mvnw -Pnodes verify -Dit.test=FaultDrillIT}
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultDrillIT {
    private static final int MAILS = Integer.getInteger("drill.mails", 3_000);
    private static final int FEW = 300;
    private static final int AWAY_SECONDS = Integer.getInteger("drill.away", 30);
    private static final int SKEW_SECONDS = 120;
    // What the server accepted while one commit was under way, the next being gathered, and the letter in hand.
    private static final int WINDOW = 18;
    // Longer than the skew, or the node ahead would take what the other is just sending.
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration TICKS = Duration.ofMinutes(4);
    private static final long ROOM = 1L << 30;

    private static final ExecutorService ASIDE = Executors.newCachedThreadPool();
    private static PostOffice post;
    private static Nodes nodes;
    private static Chromium chromium;
    private static Colleague colleague;
    private static Letters letters;
    private static long task;
    private static long keepFree;

    /** A node that was killed, and when. */
    private record Killed(String node, long at) {}

    @BeforeAll
    static void start() throws Exception {
        post = PostOffice.start();
        keepFree = Path.of("target").toFile().getUsableSpace() - ROOM;
        nodes = Nodes.up("--spring.mail.host=127.0.0.1 --desk.mail.from=desk@example.org --spring.mail.port=" + post.port()
                + " --desk.mail.lease=" + LEASE.toMinutes() + "m --desk.uploads.keep-free=" + keepFree + "B");
        chromium = Chromium.start();
        colleague = Colleague.at(nodes, chromium.browser().newContext());
        letters = new Letters(nodes.database());
        task = Colleague.task(nodes.database());
        say("./mvnw -Pnodes verify -Dit.test=FaultDrillIT");
    }

    @AfterAll
    static void stop() throws Exception {
        ASIDE.shutdownNow();
        chromium.close();
        nodes.close();
        post.close();
    }

    @Test
    @Order(1)
    void aNodeKilledWhileItSendsIsFollowedByTheOther() throws Exception {
        letters.put("kill", MAILS);
        Map<String, Double> before = Map.of("a", nodes.seen("a").accepted(), "b", nodes.seen("b").accepted());
        int received = post.received();
        Future<Killed> killing = ASIDE.submit(() -> {
            Letters.await(TICKS, () -> post.received() > received + 100);
            String sender = nodes.seen("a").accepted() > before.get("a") ? "a" : "b";
            nodes.run("kill", sender);
            return new Killed(sender, System.nanoTime());
        });
        workUntil(killing, "杀节点前后");
        String dead = killing.get().node();
        long killed = killing.get().at();
        int held = letters.held();
        String survivor = Nodes.other(dead);
        colleague.comment(task, "节点刚被杀");
        assertThat(nodes.seen(survivor).isReady()).isTrue();
        Map<String, String> amiss = nodes.seen(survivor).amiss();
        Future<Long> back = ASIDE.submit(run("start", dead));
        workUntil(back, "节点重启之中");
        Letters.await(TICKS, () -> letters.waiting("kill") <= held);

        assertThat(amiss).as("what the other node says is down").isEmpty();
        say(
                "kill -9    node %s in the middle of %,d mails, of which it held %d: the next comment was saved %.1f s later, node"
                        + " %s ready and its health UP; started again it was ready after %.1f s; all other mails were out %.0f s"
                        + " after the kill",
                dead, MAILS, held, colleague.savedAfter(killed), survivor, between(killed, back.get()), since(killed));
    }

    @Test
    @Order(2)
    void theDatabaseAwayForHalfAMinuteIsSaidInWordsAndNothingSavedIsLost() throws Exception {
        letters.put("database", FEW);
        int received = post.received();
        Future<?> sending = ASIDE.submit(() -> Letters.await(TICKS, () -> post.received() > received + 20));
        workUntil(sending, "停库之前");
        // The page that says in words that the database is away; in the other drills nobody is away without another at hand.
        colleague.forgive(503);
        long stopped = System.nanoTime();
        Future<Long> away = ASIDE.submit(run("away", "db", String.valueOf(AWAY_SECONDS)));
        Future<Map<String, String>> health = ASIDE.submit(() -> {
            Letters.await(TICKS, () -> !nodes.seen("a").isReady() && !nodes.seen("b").isReady());
            return nodes.seen("a").amiss();
        });
        Future<Long> ready = ASIDE.submit(() -> {
            health.get();
            Letters.await(TICKS, () -> nodes.seen("a").isReady() && nodes.seen("b").isReady());
            return System.nanoTime();
        });
        Letters.await(TICKS, () -> !nodes.seen("a").isReady() || !nodes.seen("b").isReady());
        double noticed = since(stopped);
        colleague.go("/task/" + task);
        String page = colleague.page().innerText("body");
        assertThat(page).contains("数据库暂时连不上", "自动重试");
        assertThat(nodes.seen("a").lives()).as("no reason to restart the node").isTrue();
        workUntil(away, "停库之中");
        workUntil(ready, "数据库恢复之后");
        colleague.forgive();
        long back = away.get();
        Letters.await(TICKS, () -> letters.waiting("database") <= letters.held());

        assertThat(health.get()).containsKey("db");
        say(
                "database   stopped for %d s under %d mails: both nodes off readiness after %.1f s, liveness UP, health: db %s;"
                        + " the page says “%s”; back, the next comment was saved after %.1f s, both nodes ready after %.1f s,"
                        + " all mails out %.0f s after it was back",
                AWAY_SECONDS, FEW, noticed, health.get().get("db"), page.lines().findFirst().orElse(""),
                colleague.savedAfter(back), Math.max(0, between(back, ready.get())), since(back));
    }

    @Test
    @Order(3)
    void aMailServerThatIsAwayKeepsNobodyFromWorkAndItsMailsGoOutLater() throws Exception {
        post.shut();
        long shut = System.nanoTime();
        letters.put("mail", FEW);
        Future<?> tried = ASIDE.submit(() -> Letters.await(TICKS, () -> letters.deferred("mail") > 0));
        workUntil(tried, "停邮件服务器之中");
        Map<String, String> amiss = nodes.seen("a").amiss();
        assertThat(amiss).containsOnlyKeys("mail");
        assertThat(nodes.seen("a").isReady() && nodes.seen("b").isReady()).isTrue();
        double away = since(shut);
        post.reopen();
        long opened = System.nanoTime();
        Letters.await(TICKS, () -> letters.waiting("mail") == 0);

        say(
                "mail       server away for %.0f s under %d mails: both nodes ready and at work, health: mail %s; back, all of them"
                        + " were accepted within %.0f s",
                away, FEW, amiss.get("mail"), since(opened));
        assertThat(nodes.seen("a").amiss()).isEmpty();
    }

    @Test
    @Order(4)
    void uploadsWithoutRoomAreRefusedInWordsAndWorkAgainOnceThereIs() throws Exception {
        Shelf shelf = new Shelf(nodes, task);
        byte[] pdf = "%PDF-1.7\n演练\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        assertThat(colleague.upload(task, "之前.pdf", pdf)).contains("已上传");
        int stored = shelf.files();

        shelf.fillDisk(keepFree);
        Map<String, String> amiss = nodes.seen("a").amiss();
        String refused = colleague.upload(task, "盘满.pdf", pdf);
        assertThat(refused).contains("存储空间已满");
        assertThat(amiss).containsOnlyKeys("diskSpace");
        assertThat(shelf.files()).as("files in the database").isEqualTo(stored);
        assertThat(shelf.leftovers()).as("halves of files").isEmpty();
        colleague.comment(task, "盘满时照样留言");
        shelf.clearDisk();
        assertThat(colleague.upload(task, "腾出之后.pdf", pdf)).contains("已上传");

        shelf.fillTask();
        String full = colleague.upload(task, "第六十一个.pdf", pdf);
        assertThat(full).contains("一项任务最多放 60 个文件");
        assertThat(shelf.files()).isEqualTo(Shelf.MOST);
        colleague.page().locator("[id^=file-remove-]").first().click();
        Letters.await(TICKS, () -> shelf.files() == Shelf.MOST - 1);
        assertThat(colleague.upload(task, "删除之后.pdf", pdf)).contains("已上传");
        assertThat(shelf.files()).isEqualTo(Shelf.MOST);

        say(
                "uploads    disk filled to what has to stay free: refused with “%s”, health: diskSpace down, nothing half done,"
                        + " comments go on; cleared, the next upload went in at once. 60 files on one task: “%s”; one removed,"
                        + " the next went in",
                refused, full);
    }

    @Test
    @Order(5)
    void aNodeWhoseClockIsTwoMinutesAheadIsSeenAndNoReminderIsLostOrDoubled() throws Exception {
        ClockWatch clock = new ClockWatch(nodes);
        long begun = System.nanoTime();
        workUntil(ASIDE.submit(run("skew", "b", String.valueOf(SKEW_SECONDS))), "改时钟之中");
        Map<String, String> amiss = nodes.seen("b").amiss();
        assertThat(amiss).containsOnlyKeys("nodeTime");
        assertThat(nodes.seen("a").amiss()).isEmpty();
        int stoppedBefore = clock.takenForStopped();
        long ticks = clock.ticks();
        long since = System.nanoTime();
        letters.put("clock", FEW);
        List<Long> reminders = clock.makeDue();
        assertThat(reminders).isNotEmpty();
        Map<ClockWatch.Reminded, Integer> before = new HashMap<>();
        for (ClockWatch.Reminded reminded : clock.reminded(reminders)) {
            before.put(reminded, post.about(reminded.address(), reminded.task()));
        }
        Future<?> gone = ASIDE.submit(() -> Letters.await(
                TICKS.plusSeconds(SKEW_SECONDS),
                () -> letters.waiting("clock") == 0 && clock.unsent(reminders) == 0 && since(since) > SKEW_SECONDS));
        workUntil(gone, "时钟快两分钟时");
        double skewed = since(since);
        long ticked = clock.ticks() - ticks;
        int taken = clock.takenForStopped() - stoppedBefore;
        workUntil(ASIDE.submit(run("restart", "b")), "时钟改回之中");
        long right = System.nanoTime();
        long then = clock.ticks();
        Letters.await(TICKS, () -> clock.ticks() > then);

        assertThat(nodes.seen("b").amiss()).isEmpty();
        assertThat(clock.sent(reminders)).as("reminders that went out").isEqualTo(reminders.size());
        Letters.await(LEASE.plus(TICKS), () -> letters.due() == 0);
        for (ClockWatch.Reminded reminded : clock.reminded(reminders)) {
            assertThat(post.about(reminded.address(), reminded.task()) - before.getOrDefault(reminded, 0))
                    .as("mails at the server that remind %s", reminded)
                    .isEqualTo(1);
        }
        say(
                "clock      node b %d s ahead for %.0f s: health: nodeTime %s, both nodes at work; %d mails and %d reminders that fell"
                        + " due meanwhile went out once each; Quartz took a node for stopped %d times and ticked %d times; clock put"
                        + " right, the next tick came after %.0f s (%.0f s in all)",
                SKEW_SECONDS, skewed, amiss.get("nodeTime"), FEW, reminders.size(), taken, ticked, since(right), since(begun));
    }

    @Test
    @Order(6)
    void inTheEndNothingIsLostAndEveryMailCameOnce() throws Exception {
        Letters.await(LEASE.plus(TICKS), () -> letters.due() == 0);
        Map<String, Integer> copies = post.copies();
        Map<String, Integer> extra = new TreeMap<>();
        copies.forEach((id, times) -> {
            if (times > 1) {
                extra.merge(id.replaceAll("^<([a-z]+)-.*", "$1"), times - 1, Integer::sum);
            }
        });
        List<String> kept = nodes.database()
                .sql("select text from task_comment where task_id = ? order by id")
                .param(task)
                .query(String.class)
                .list();

        assertThat(copies.keySet()).containsExactlyInAnyOrderElementsOf(letters.sent());
        assertThat(extra.keySet()).as("rounds of which some came twice").isSubsetOf("kill", "database");
        assertThat(extra.values()).allMatch(times -> times <= WINDOW);
        assertThat(kept).containsSubsequence(colleague.written());
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(colleague.troubles()).isEmpty();
        assertThat(colleague.signIns()).as("sign-ins").isEqualTo(1);
        say(
                "account    %,d comments answered as saved, %,d in the database, each once; %,d mails, %,d Message-IDs at the mail"
                        + " server, second copies %s (only between the server's yes and our record of it); %d sign-in, nodes %s",
                colleague.written().size(), kept.size(), letters.sent().size(), copies.size(), extra, colleague.signIns(),
                colleague.served());
    }

    /** Comments and looks about for as long as that takes, and at least once. */
    private static void workUntil(Future<?> done, String about) throws Exception {
        int n = 0;
        do {
            colleague.comment(task, about + " " + ++n);
            colleague.look("/board", "desk-card");
        } while (!done.isDone());
        done.get();
    }

    /** A command of the script; gives the moment at which it was done. */
    private static Callable<Long> run(String... command) {
        return () -> {
            nodes.run(command);
            return System.nanoTime();
        };
    }

    private static double between(long from, long until) {
        return (until - from) / 1e9;
    }

    private static double since(long from) {
        return between(from, System.nanoTime());
    }

    private static void say(String format, Object... args) {
        System.out.printf("faults   %s  %s%n", Instant.now().toString().substring(11, 19), format.formatted(args));
    }
}
