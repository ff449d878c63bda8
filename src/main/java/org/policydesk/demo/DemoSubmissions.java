package org.policydesk.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemFilter;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.RecommendationLine;
import org.policydesk.recommendation.Recommendations;
import org.policydesk.recommendation.Stage;
import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.SubmissionReviews;
import org.policydesk.task.ChecklistLine;
import org.policydesk.task.LineKind;
import org.policydesk.task.TaskFiles;
import org.policydesk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has some companies of the demo hand in for the association's recommendation, and staff look at the first of them. */
@Component
@Profile("demo")
class DemoSubmissions {
    private static final LocalDate REVIEW = LocalDate.of(2025, 3, 10);

    private final ActionItems items;
    private final Recommendations recommendations;
    private final SubmissionReviews reviews;
    private final Tasks tasks;
    private final TaskFiles files;
    private final BusinessClock clock;

    DemoSubmissions(
            ActionItems items,
            Recommendations recommendations,
            SubmissionReviews reviews,
            Tasks tasks,
            TaskFiles files,
            BusinessClock clock) {
        this.items = items;
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.tasks = tasks;
        this.files = files;
        this.clock = clock;
    }

    /** Nothing where the item is not out yet, before the day of the review, or once a company handed in. */
    void load() {
        SystemUser.run(() -> items.list(new ItemFilter(AssociationItems.FACTORIES, Set.of(), Set.of()), 0, 1).stream()
                .filter(item -> !clock.today().isBefore(REVIEW))
                .forEach(this::load));
    }

    private void load(ActionItem item) {
        recommendations.catchUp();
        recommendations.open().stream()
                .filter(line -> line.recommendation().itemId() == item.id() && line.handedIn() == 0)
                .map(RecommendationLine::recommendation)
                .findFirst()
                .ifPresent(this::load);
    }

    private void load(Recommendation one) {
        List<Submission> companies = recommendations.get(one.id()).submissions();
        List<Consumer<Submission>> stories = List.of(
                company -> reviews.pass(company.taskId(), "智能工厂", "产线数据齐全，可作示范", 0),
                company -> reviews.pass(company.taskId(), "智能工厂", "", 0),
                company -> reviews.pass(company.taskId(), "绿色工厂", "", 0),
                company -> reviews.returnForCorrection(
                        company.taskId(), clock.today().plusDays(4), "申报书缺盖章页", version(company)),
                company -> reviews.notRecommend(company.taskId(), "项目还没有投产，建议下一期再报", "", 0),
                company -> {});
        for (int i = 0; i < Math.min(stories.size(), companies.size()); i++) {
            Submission company = companies.get(i);
            files.upload(company.taskId(), firstLine(company), pdf(company.memberName()), "示范项目申报书.pdf");
            tasks.submit(company.taskId(), clock.today().minusDays(3), null, company.taskVersion());
            stories.get(i).accept(company);
        }
        recommendations.lead(
                one.id(),
                Stage.REVIEWING,
                recommendations.get(one.id()).recommendation().version());
    }

    private Long firstLine(Submission company) {
        return tasks.get(company.taskId()).checklist().stream()
                .filter(line -> line.kind() == LineKind.MATERIAL)
                .map(ChecklistLine::id)
                .findFirst()
                .orElseThrow();
    }

    private int version(Submission company) {
        return tasks.get(company.taskId()).card().version();
    }

    private static ByteArrayInputStream pdf(String company) {
        return new ByteArrayInputStream(("%PDF-1.7\n% " + company + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }
}
