package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.PersonRef;
import org.policydesk.policy.ActionItem;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.RecommendationWorld;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.Stage;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails to staff about the association's own reports, on whichever database. The report is due on Monday 2025-03-31. */
abstract class ReportsContract extends GatheredContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    Chores chores;

    @Autowired
    Recommendations recommendations;

    private PersonRef staff;
    private ActionItem item;

    @BeforeEach
    void aReportIsDue() {
        staff = newWorld().staff();
        RecommendationWorld world = new RecommendationWorld(profiles, items, tasks);
        String catalogue = RecommendationWorld.catalogue();
        world.member(catalogue);
        item = world.publish(catalogue, DUE);
    }

    @Test
    void staff_hear_once_at_each_rung_and_not_before_the_first() {
        run(10);
        assertThat(subjects()).isEmpty();
        for (int day = 17; day <= 31; day++) {
            run(day);
            run(day);
        }
        assertThat(subjects())
                .containsExactly(
                        "协会推荐报送：示范项目推荐（3月31日 周一，还有 14 天）",
                        "协会推荐报送：示范项目推荐（3月31日 周一，还有 7 天）",
                        "协会推荐报送：示范项目推荐（3月31日 周一，还有 3 天）",
                        "协会推荐报送：示范项目推荐（3月31日 周一，今天截止）");
        assertThat(plain())
                .contains(
                        "参加企业 1 家，已交 0 家",
                        "/recommendations/" + recommendation().id());
    }

    @Test
    void two_nodes_at_once_write_one_mail() throws Exception {
        at(2025, 3, 17, 8, 5);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                chores.run(Chore.REPORTS);
                return true;
            };
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node))) {
                done.get();
            }
        }
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void a_standstill_loses_no_mail_and_makes_no_pile_of_them() {
        run(17);
        run(30);
        assertThat(subjects()).hasSize(2);
        assertThat(subjects().getLast()).contains("还有 1 天");
        at(2025, 4, 3, 8, 5);
        chores.run(Chore.REPORTS);
        assertThat(subjects().getLast()).contains("逾期 3 天");
    }

    @Test
    void another_day_is_told_anew() {
        run(24);
        Recommendation now = recommendation();
        As.staff(() -> recommendations.enterReportDay(now.id(), LocalDate.of(2025, 3, 28), "主管部门来电", now.version()));
        run(24);
        assertThat(subjects()).hasSize(2);
        assertThat(subjects().getLast()).contains("3月28日");
    }

    @Test
    void after_the_report_nothing_more_is_said() {
        run(24);
        As.staff(() -> recommendations.lead(
                recommendation().id(), Stage.REVIEWING, recommendation().version()));
        As.staff(() -> recommendations.lead(
                recommendation().id(), Stage.RANKING, recommendation().version()));
        As.staff(() -> recommendations.report(
                recommendation().id(),
                LocalDate.of(2025, 3, 24),
                null,
                recommendation().version()));
        run(31);
        assertThat(subjects()).hasSize(1);
    }

    private void run(int day) {
        at(2025, 3, day, 8, 5);
        chores.run(Chore.REPORTS);
    }

    private Recommendation recommendation() {
        return As.staff(recommendations::open).stream()
                .map(RecommendationLine::recommendation)
                .filter(one -> one.itemId() == item.id())
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects() {
        return written("subject");
    }

    private String plain() {
        return written("plain").getFirst();
    }

    private List<String> written(String column) {
        return jdbc.sql("select " + column
                        + " from envelope where purpose = 'report' and recipient_address = ? order by id")
                .param(staff.email())
                .query(String.class)
                .list();
    }
}
