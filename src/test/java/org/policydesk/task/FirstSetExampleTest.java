package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.UpstreamDate;
import org.policydesk.support.DeskTest;
import org.springframework.test.context.TestPropertySource;

/** On 2024-10-29 the recommending units' date is four weeks off; the company's is planned back from it. */
@DeskTest
@TestPropertySource(properties = "desk.today=2024-10-29")
class FirstSetExampleTest extends TaskContract {
    private static final LocalDate RECOMMENDERS = LocalDate.of(2024, 11, 25);
    private static final UpstreamDate CONTACT = new UpstreamDate("推荐单位报送联系人", LocalDate.of(2024, 10, 31));

    @Test
    void theCompanysDateIsPlannedBackFromTheRecommenders() {
        String catalogue = TaskWorld.catalogue();
        long maker = world.member("首台套", catalogue);
        ActionItem item = world.publish(TaskWorld.dueOn(RECOMMENDERS)
                .forCatalogue(catalogue)
                .recommenders(CONTACT)
                .edit());

        TaskCard task = taskOf(item, maker);
        assertThat(task)
                .returns(LocalDate.of(2024, 11, 11), TaskCard::due)
                .returns(DateSource.SUGGESTED, TaskCard::dateSource);
        assertThat(detail(task))
                .satisfies(it -> assertThat(it.upstream()).containsExactly(CONTACT))
                .returns(RECOMMENDERS, TaskDetail::ruleDue)
                .satisfies(it -> assertThat(it.explanation()).isNotNull());
    }
}
