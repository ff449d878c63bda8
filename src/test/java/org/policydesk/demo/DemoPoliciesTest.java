package org.policydesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.ItemFilter;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Material;
import org.policydesk.support.As;
import org.policydesk.support.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@Transactional
class DemoPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    @Autowired
    ActionItems items;

    @Test
    void on_the_tenth_of_march_the_machine_tool_list_is_out_and_had_to_be_started_on_the_seventh() {
        load(LocalDate.of(2025, 3, 10));

        ActionItem item = only("工业母机企业清单申报");
        assertThat(item.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(item.rule()).isEqualTo(new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31)));
        LeadTimes lead = LeadTimes.of(
                item.materials().stream().mapToInt(Material::leadDays).max().orElse(0),
                item.reserveDays(),
                new LeadTimes.Step("stamp", item.stampDays()),
                new LeadTimes.Step("post", item.postDays()));
        assertThat(StartBy.of(LocalDate.of(2025, 3, 31), lead, CALENDAR).date()).isEqualTo("2025-03-07");
    }

    @Test
    void in_october_the_insurance_item_is_planned_back_and_the_machine_tool_list_is_not_out_yet() {
        load(LocalDate.of(2024, 10, 29));

        assertThat(named("工业母机企业清单申报")).isEmpty();
        ActionItem item = only("首台（套）保险补偿资格申报");
        assertThat(item.basis()).isEqualTo(DateBasis.RECOMMENDER);
        assertThat(PlannedBack.from(LocalDate.of(2024, 11, 25), item.reviewDays(), CALENDAR)
                        .date())
                .isEqualTo("2024-11-11");
    }

    @Test
    void loading_again_makes_nothing_twice() {
        load(LocalDate.of(2025, 3, 10));
        int once = As.staff(() -> items.count(ItemFilter.ALL));
        load(LocalDate.of(2025, 3, 10));

        assertThat(As.staff(() -> items.count(ItemFilter.ALL))).isEqualTo(once);
    }

    private void load(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE);
        DemoPolicies policies = new DemoPolicies(items, new BusinessClock(clock, true));
        As.system(() -> {
            policies.publishDue(today);
        });
    }

    private ActionItem only(String title) {
        List<ActionItem> found = named(title);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<ActionItem> named(String title) {
        return As.staff(() -> items.list(new ItemFilter(title, Set.of(), Set.of()), 0, 10));
    }
}
