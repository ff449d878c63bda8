package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.support.As;
import org.policydesk.task.Handling;
import org.policydesk.task.TaskCard;
import org.springframework.beans.factory.annotation.Autowired;

/** What people get by mail when others speak to them on a task, or when they asked to hear of it later. Today is 2025-03-10. */
abstract class SpokenToContract extends GatheredContract {
    @Autowired
    Handling handling;

    ReminderWorld.Company company;
    PersonRef manager;
    PersonRef member;
    TaskCard task;

    @BeforeEach
    void oneTask() {
        ReminderWorld world = newWorld();
        company = world.company();
        manager = world.manager(company);
        member = world.member(company);
        task = world.task(world.publish(company, "清单申报", TODAY.plusDays(30)));
        As.system(gatherer::gather);
        sent();
    }

    @Test
    void whoIsNamedInACommentGetsItByMailWithTheWritersNameAlsoAfterTheHandIn() {
        as(manager, () -> tasks.comment(task.id(), "@" + member.name() + " 审计报告到了吗"));
        assertThat(mails(member))
                .singleElement()
                .asString()
                .contains("评论里提到了您", "评论：" + manager.name() + "：@" + member.name() + " 审计报告到了吗");
        assertThat(mails(manager)).isEmpty();
        sent();

        as(member, () -> tasks.submit(task.id(), TODAY, null, task.version()));
        as(manager, () -> tasks.comment(task.id(), "@" + member.name() + " 谢谢"));
        assertThat(mails(member)).singleElement().asString().contains("谢谢");
    }

    @Test
    void whoLeftTheCompanyIsNoLongerToldWhatWasSaidToThem() {
        as(manager, () -> tasks.comment(task.id(), "@" + member.name() + " 请看"));
        jdbc.sql("delete from membership where person_id = ?")
                .param(member.id())
                .update();
        assertThat(mails(member)).isEmpty();
    }

    @Test
    void theWordThatATaskIsHandedOverWithStandsInTheMail() {
        as(manager, () -> handling.handOver(task.id(), member.id(), "申报书在共享盘", task.version()));
        assertThat(mails(member)).singleElement().asString().contains("交办留言：申报书在共享盘");
    }

    @Test
    void aTaskPutOffIsSilentUntilItsDayAndThenSpeaksToWhoPutItOff() {
        as(manager, () -> handling.snooze(task.id(), TODAY.plusDays(20), task.version()));
        clock.set(LocalDateTime.of(2025, 3, 26, 9, 0));
        As.system(planner::sweep);
        assertThat(mails(manager)).as("the rung of 14 days rests").isEmpty();

        clock.set(LocalDateTime.of(2025, 3, 30, 9, 0));
        As.system(planner::sweep);
        assertThat(mails(manager)).singleElement().asString().contains("您要求的再次提醒");
        sent();
        clock.set(LocalDateTime.of(2025, 4, 3, 9, 0));
        As.system(planner::sweep);
        assertThat(mails(manager)).as("the rung of 7 days is sent again").hasSize(1);
    }

    private void as(PersonRef person, Runnable work) {
        Supplier<Boolean> done = () -> {
            work.run();
            return true;
        };
        As.person(person.id(), List.of(new Membership(company.id(), Role.COMPANY_MANAGER)), done);
    }
}
