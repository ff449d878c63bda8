package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Nature;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** The weekly mail to staff on titles that expire and on announced dates, on whichever database. Today is a Monday. */
abstract class WatchContract extends MailedContract {
    private static final LocalDate SOON = LocalDate.of(2025, 4, 30);

    @Autowired
    Chores chores;

    private PersonRef staff;
    private ReminderWorld.Company company;

    @BeforeEach
    void nothingToWatchYet() {
        jdbc.sql("delete from member_qualification").update();
        jdbc.sql("update action_item set state = 'WITHDRAWN' where state = 'PUBLISHED'")
                .update();
        staff = world.staff();
        company = world.company();
    }

    @Test
    void staffReadWhoseTitleExpiresWhenAndWhatIsOnlyAnnouncedAndNobodyElseIsWrittenTo() throws Exception {
        PersonRef manager = world.manager(company);
        holds("little_giant", SOON);
        holds("high_tech", LocalDate.of(2025, 6, 8));
        holds("specialised", LocalDate.of(2025, 6, 9));
        holds("green_factory", LocalDate.of(2025, 3, 9));
        world.publish(company, "复核", Nature.STANDING_DUTY, new DeadlineRule.Validity(Period.ofYears(3), "高新技术企业"));
        announced("下一批试点的申报");

        watch();

        MimeMessage mail = only(staff);
        assertThat(mail.getSubject()).isEqualTo("本周留意：3 项将到期资质与待发布事项");
        assertThat(plain(mail))
                .contains("90 天内到期的资质（2 项）", "已预告、等待具体通知的事项（1 项）", "· 下一批试点的申报", "https://desk.example.org/items")
                .containsPattern("· 示例企业\\d+ · 专精特新“小巨人”企业 · 4月30日 周三（没有对应的续期事项）")
                .containsPattern("· 示例企业\\d+ · 高新技术企业 · 6月8日 周日\\R")
                .doesNotContain("专精特新中小企业", "绿色工厂", "little_giant");
        assertThat(html(mail)).contains("专精特新“小巨人”企业");
        assertThat(mailTo(manager))
                .as("the renewal's own mail")
                .extracting(MimeMessage::getSubject)
                .noneMatch(subject -> subject.contains("本周留意"));
    }

    @Test
    void whoReadsEnglishReadsTheTitlesInEnglish() throws Exception {
        jdbc.sql("update person set locale = 'en' where id = ?")
                .param(staff.id())
                .update();
        holds("high_tech", SOON);
        watch();
        assertThat(only(staff).getSubject()).contains("1 expiring titles");
        assertThat(plain(only(staff))).contains("High-tech enterprise · Wed 30 Apr (no item sees to its renewal)");
    }

    @Test
    void itComesOnceAWeekHoweverOftenAndOnHoweverManyNodesItIsAsked() throws Exception {
        announced("待发布");
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                chores.run(Chore.WATCH);
                return true;
            };
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node))) {
                done.get();
            }
        }
        at(2025, 3, 11, 8, 0);
        watch();
        at(2025, 3, 16, 8, 0);
        watch();
        assertThat(mailTo(staff)).hasSize(1);

        at(2025, 3, 17, 8, 0);
        watch();
        assertThat(mailTo(staff)).as("of the next week, though nothing changed").hasSize(2);
    }

    @Test
    void aWeekThatBeginsWithAHolidayHearsOnItsFirstWorkingDay() {
        announced("待发布");
        at(2025, 5, 5, 8, 0);
        watch();
        assertThat(mailTo(staff)).isEmpty();
        at(2025, 5, 6, 8, 0);
        watch();
        assertThat(mailTo(staff)).hasSize(1);
    }

    @Test
    void aMondayThatTheDeskWasDownIsMadeUpForLaterInTheWeek() {
        announced("待发布");
        at(2025, 3, 13, 9, 40);
        watch();
        assertThat(mailTo(staff)).hasSize(1);
    }

    @Test
    void aMorningWithNothingToWatchSilencesNothingThatComesLater() {
        watch();
        assertThat(mailTo(staff)).isEmpty();
        at(2025, 3, 12, 8, 0);
        announced("待发布");
        watch();
        assertThat(mailTo(staff)).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneKeepsItFromNobodyElse() {
        jdbc.sql("update person set email = 'nowhere' where id = ?")
                .param(staff.id())
                .update();
        PersonRef other = world.staff();
        announced("待发布");
        watch();
        assertThat(mailTo(other)).hasSize(1);
    }

    @Test
    void aLongListSaysHowManyMoreThereAre() throws Exception {
        IntStream.range(0, 63).forEach(i -> holds("high_tech", SOON.plusDays(i % 30)));
        watch();
        assertThat(plain(only(staff))).contains("（63 项）", "… 另有 3 项");
    }

    private void watch() {
        chores.run(Chore.WATCH);
        tick();
    }

    private void holds(String title, LocalDate until) {
        As.staff(() -> profiles.recordQualification(company.id(), title, null, null, until));
    }

    private void announced(String title) {
        world.publish(company, title, Nature.WATCH, new DeadlineRule.Open("另行通知"));
    }

    private static MimeMessage only(PersonRef person) {
        assertThat(mailTo(person)).hasSize(1);
        return mailTo(person).getFirst();
    }
}
