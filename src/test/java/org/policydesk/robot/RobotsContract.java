package org.policydesk.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.robot.RobotMessage.State;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Notices pushed to groups, on either database, to a server of our own that answers as those of WeCom and DingTalk do. */
@Import(HandClocks.class)
@TestPropertySource(
        properties = {"desk.robots.hosts=localhost", "desk.robots.internal-networks=true", "desk.robots.timeout=2s"})
abstract class RobotsContract {
    private static GroupServerStandIn server;

    @Autowired
    GroupRobots robots;

    @Autowired
    RobotMessages messages;

    @Autowired
    RobotSender sender;

    @Autowired
    RobotQueue queue;

    @Autowired
    HandClock clock;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void open() {
        server = new GroupServerStandIn();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from robot_message").update();
    }

    @Test
    void a_notice_reaches_the_group_once() {
        GroupRobot robot = wecom("once");
        push(robot, "请尽快确认收到");

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(sender.sendDue()).isZero();

        assertThat(server.heardAt("once")).containsExactly("请尽快确认收到");
        assertThat(last().state()).isEqualTo(State.SENT);
    }

    @Test
    void dingtalk_messages_are_signed_with_the_time() {
        GroupRobot robot = As.administrator(() ->
                robots.add(new GroupRobotEdit("签名群", RobotKind.DINGTALK, server.address("signed"), "SEC-test", true)));
        push(robot, "有签名");
        sender.sendDue();

        assertThat(server.lastHeard().query())
                .startsWith("access_token=geheim&timestamp=" + clock.instant().toEpochMilli() + "&sign=");
    }

    @Test
    void no_more_than_twenty_leave_within_a_minute_whoever_sends() throws Exception {
        GroupRobot robot = wecom("pace");
        IntStream.rangeClosed(1, 25).forEach(n -> push(robot, "第 " + n + " 条"));

        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = sender::sendDue;
            int taken = 0;
            for (Future<Integer> one : nodes.invokeAll(java.util.List.of(node, node))) {
                taken += one.get();
            }
            assertThat(taken).isEqualTo(20);
        }
        assertThat(server.heardAt("pace")).hasSize(20).doesNotHaveDuplicates();

        clock.advance(Duration.ofSeconds(61));
        assertThat(sender.sendDue()).isEqualTo(5);
        assertThat(server.heardAt("pace")).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void what_the_server_refuses_is_not_tried_again_by_itself() {
        GroupRobot robot = wecom("refused");
        server.answer("refused", "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
        push(robot, "给没有的群");
        sender.sendDue();
        clock.advance(Duration.ofHours(2));
        sender.sendDue();

        assertThat(server.heardAt("refused")).hasSize(1);
        assertThat(last().state()).isEqualTo(State.FAILED);
        assertThat(last().answer()).contains("93000", "invalid webhook url");

        server.answer("refused", "{\"errcode\":0}");
        As.staff(() -> messages.again(last().id()));
        sender.sendDue();
        assertThat(last().state()).isEqualTo(State.SENT);
        assertThatThrownBy(() -> As.staff(() -> messages.again(last().id()))).isInstanceOf(InvalidRobotException.class);
    }

    @Test
    void a_group_that_is_told_too_much_gets_the_same_message_later() {
        GroupRobot robot = wecom("busy");
        server.answer("busy", "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        push(robot, "稍后再发");
        sender.sendDue();
        assertThat(last().state()).isEqualTo(State.WAITING);

        server.answer("busy", "{\"errcode\":0}");
        assertThat(sender.sendDue()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(sender.sendDue()).isEqualTo(1);
    }

    @Test
    void what_may_have_arrived_is_not_sent_twice() {
        GroupRobot robot = wecom("silent");
        server.answer("silent", GroupServerStandIn.SILENCE);
        push(robot, "没有回音");
        sender.sendDue();
        clock.advance(Duration.ofHours(2));
        sender.sendDue();

        assertThat(server.heardAt("silent")).hasSize(1);
        assertThat(last().state()).isEqualTo(State.UNCLEAR);
    }

    @Test
    void what_a_node_was_handing_over_when_it_died_is_left_to_a_person() {
        GroupRobot robot = wecom("dead");
        push(robot, "半途");
        assertThat(queue.take(robot.id())).isPresent();
        clock.advance(Duration.ofMinutes(6));

        assertThat(sender.sendDue()).isZero();
        assertThat(last().state()).isEqualTo(State.UNCLEAR);
        assertThat(server.heardAt("dead")).isEmpty();
    }

    @Test
    void a_notice_to_a_group_that_was_switched_off_does_not_come_out_when_it_is_switched_on_again() {
        GroupRobot robot = wecom("off");
        push(robot, "停用期间");
        As.administrator(() -> robots.change(robot.id(), new GroupRobotEdit("停用", RobotKind.WECOM, "", "", false)));
        sender.sendDue();
        assertThatThrownBy(() -> As.staff(() -> messages.again(last().id()))).isInstanceOf(InvalidRobotException.class);
        As.administrator(() -> robots.change(robot.id(), new GroupRobotEdit("启用", RobotKind.WECOM, "", "", true)));
        sender.sendDue();

        assertThat(server.heardAt("off")).isEmpty();
        assertThat(last().state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_notice_that_could_not_be_sent_for_a_day_is_not_sent_any_more() {
        GroupRobot robot = wecom("late");
        server.answer("late", "{\"errcode\":45009}");
        push(robot, "昨天的通知");
        sender.sendDue();
        server.answer("late", "{\"errcode\":0}");
        clock.advance(Duration.ofHours(25));

        assertThat(sender.sendDue()).isZero();
        assertThat(last().state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_again() {
        GroupRobot robot = As.administrator(() ->
                robots.add(new GroupRobotEdit("断网", RobotKind.WECOM, "http://localhost:1/hook?key=geheim", "", true)));
        push(robot, "断网时");
        sender.sendDue();

        assertThat(last().state()).isEqualTo(State.WAITING);
        assertThat(last().answer()).isNotBlank().doesNotContain("geheim");
    }

    @Test
    void no_redirect_leads_the_server_elsewhere() {
        GroupRobot robot = wecom("away");
        server.answer("away", server.address("inside"));
        push(robot, "不跟随");
        sender.sendDue();

        assertThat(server.heardAt("inside")).isEmpty();
        assertThat(last().state()).isEqualTo(State.FAILED);
    }

    @Test
    void credentials_are_nowhere_to_be_read_and_stay_when_left_blank() {
        GroupRobot robot = wecom("kept");
        As.administrator(() -> robots.change(robot.id(), new GroupRobotEdit("改了名", RobotKind.WECOM, "", "", true)));
        push(robot, "地址还在");
        sender.sendDue();

        assertThat(server.heardAt("kept")).hasSize(1);
        assertThat(As.staff(robots::all).toString()).contains("改了名").doesNotContain("geheim");
        assertThat(journal.of(GroupRobots.SUBJECT, robot.id()).toString()).doesNotContain("geheim");
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() {
        refused("address", "noHttps", () -> add(RobotKind.WECOM, "ftp://localhost/x", ""));
        refused("address", "noHttps", () -> add(RobotKind.WECOM, "https://user@localhost/x", ""));
        refused("address", "otherHost.DINGTALK", () -> add(RobotKind.DINGTALK, "https://example.org/x", ""));
        refused("address", "missing", () -> add(RobotKind.WECOM, " ", ""));
        refused("secret", "notSigned", () -> add(RobotKind.WECOM, server.address("x"), "SEC"));
        GroupRobot robot = wecom("checks");
        refused("content", "tooLong.WECOM", () -> push(robot, "长".repeat(700)));
        refused("content", "missing", () -> push(robot, "  "));
        As.administrator(() -> robots.change(robot.id(), new GroupRobotEdit("停用", RobotKind.WECOM, "", "", false)));
        refused("robot", "unknown", () -> push(robot, "停用的群"));
        refused(
                "address",
                "missing",
                () -> As.administrator(
                        () -> robots.change(robot.id(), new GroupRobotEdit("换", RobotKind.DINGTALK, "", "", true))));
    }

    @Test
    void only_administrators_keep_groups() {
        assertThatThrownBy(() -> As.staff(
                        () -> robots.add(new GroupRobotEdit("无权", RobotKind.WECOM, server.address("no"), "", true))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private GroupRobot wecom(String path) {
        return add(RobotKind.WECOM, server.address(path), "");
    }

    private GroupRobot add(RobotKind kind, String address, String secret) {
        return As.administrator(() -> robots.add(new GroupRobotEdit("试验群", kind, address, secret, true)));
    }

    private RobotMessage push(GroupRobot robot, String content) {
        return As.staff(() -> messages.push(robot.id(), content));
    }

    private RobotMessage last() {
        return As.staff(() -> messages.recent(1)).getFirst();
    }

    private static void refused(String field, String reason, Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOfSatisfying(InvalidRobotException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.reason()).isEqualTo(reason);
        });
    }
}
