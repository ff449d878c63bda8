package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.draft;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

/** What concerns a company without being a task of its own. */
abstract class CompanyItemsContract extends TaskContract {
    @Autowired
    CompanyItems companyItems;

    @Test
    void aDutyThatWaitsForItsEventIsShownToThoseWhomItMayConcernAndNotToOthers() {
        String catalogue = catalogue();
        long fitting = world.member("待触发", catalogue);
        long other = world.member("无关");
        As.staff(() -> profiles.denyProduct(other, catalogue, true));
        ActionItem duty = world.publish(onRelocation().forCatalogue(catalogue).edit(Nature.STANDING_DUTY));

        assertThat(As.member(fitting, () -> companyItems.waiting()))
                .filteredOn(one -> one.item().id() == duty.id())
                .singleElement()
                .returns(Outcome.FIT, CompanyItem::outcome);
        assertThat(As.member(other, () -> companyItems.waiting()))
                .noneMatch(one -> one.item().id() == duty.id());
        assertThat(As.member(fitting, () -> companyItems.notices()))
                .noneMatch(one -> one.item().id() == duty.id());
    }

    @Test
    void whatTheCompanysFactsLeaveOpenIsShownAsOpenWhereThePublisherWantsIt() {
        long member = world.member("未知");
        ActionItem notice = world.publish(onRelocation()
                .of(new Criterion.ListedProduct(catalogue()))
                .undeterminedToo()
                .edit(Nature.NOTICE));
        ActionItem leftOut = world.publish(
                onRelocation().of(new Criterion.ListedProduct(catalogue())).edit(Nature.NOTICE));

        assertThat(As.member(member, () -> companyItems.notices()))
                .filteredOn(one -> one.item().id() == notice.id())
                .singleElement()
                .returns(Outcome.UNDETERMINED, CompanyItem::outcome);
        assertThat(As.member(member, () -> companyItems.notices()))
                .noneMatch(one -> one.item().id() == leftOut.id());
    }

    @Test
    void aDatedTaskIsNeitherWaitingNorANotice() {
        long member = world.member("任务");
        ActionItem task = world.publish(dueOn(LocalDate.of(2025, 3, 31)).edit());

        assertThat(As.member(member, () -> companyItems.waiting()))
                .noneMatch(one -> one.item().id() == task.id());
        assertThat(As.member(member, () -> companyItems.notices()))
                .noneMatch(one -> one.item().id() == task.id());
    }

    private static TaskWorld.Draft onRelocation() {
        return draft(new DeadlineRule.Relative(
                new Span(3, Unit.MONTH), Direction.AFTER, "搬迁", Rollover.CIVIL_203, false, TriggerEvent.RELOCATION));
    }
}
