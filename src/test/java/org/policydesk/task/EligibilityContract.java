package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.task.TaskWorld.TODAY;
import static org.policydesk.task.TaskWorld.catalogue;
import static org.policydesk.task.TaskWorld.dueOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.extraction.Nature;
import org.policydesk.member.MemberNotFoundException;
import org.policydesk.member.Question;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemNotFoundException;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;

abstract class EligibilityContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    private static final Criterion REVENUE = atLeast(FactKey.REVENUE, "3000");

    @Autowired
    Eligibility eligibility;

    @Test
    void everyPublishedItemStandsInOneOfFourGroups() {
        String catalogue = catalogue();
        long member = world.member("四组", catalogue);
        revenue(member, "2900");
        ActionItem forAll = world.publish(dueOn(DUE).edit());
        ActionItem fits =
                world.publish(dueOn(DUE.plusDays(1)).forCatalogue(catalogue).edit());
        ActionItem nearly = world.publish(dueOn(DUE.plusDays(2)).of(REVENUE).edit());
        ActionItem unknown =
                world.publish(dueOn(DUE.plusDays(3)).forCatalogue(catalogue()).edit());
        ActionItem unfit = world.publish(
                dueOn(DUE.plusDays(4)).of(atLeast(FactKey.REVENUE, "9000")).edit());

        EligibilityOverview overview = As.manager(member, () -> eligibility.of(member));

        assertThat(standing(overview, forAll))
                .returns(EligibilityGroup.ELIGIBLE, ItemStanding::group)
                .returns(true, ItemStanding::forEverybody);
        assertThat(standing(overview, fits))
                .returns(EligibilityGroup.ELIGIBLE, ItemStanding::group)
                .returns(taskOf(fits, member).id(), ItemStanding::taskId)
                .returns(TaskState.NEW, ItemStanding::taskState);
        assertThat(standing(overview, nearly))
                .returns(EligibilityGroup.NEAR, ItemStanding::group)
                .returns(null, ItemStanding::taskId)
                .satisfies(
                        it -> assertThat(it.nearMisses()).singleElement().satisfies(miss -> assertThat(miss.distance())
                                .isEqualByComparingTo("-100")));
        assertThat(standing(overview, unknown))
                .returns(EligibilityGroup.OPEN, ItemStanding::group)
                .returns(Outcome.UNDETERMINED, ItemStanding::outcome)
                .satisfies(it -> assertThat(it.open()).hasSize(1));
        assertThat(standing(overview, unfit)).returns(EligibilityGroup.UNFIT, ItemStanding::group);
        assertThat(overview.items().stream().map(ItemStanding::itemId))
                .containsSubsequence(forAll.id(), fits.id(), nearly.id(), unknown.id(), unfit.id());
        assertThat(overview.editable()).isTrue();
    }

    @Test
    void theNextDateIsTheMembersOwnWithItsLightAndWhatIsOverCountsNowhere() {
        long member = world.member("日期");
        ActionItem soon = world.publish(dueOn(TODAY.plusDays(2)).edit());
        ActionItem over = world.publish(
                dueOn(LocalDate.of(2025, 2, 28)).forCatalogue(catalogue()).edit());
        ActionItem duty = world.publish(TaskWorld.draft(new DeadlineRule.Relative(
                        new DeadlineRule.Span(3, DeadlineRule.Unit.MONTH),
                        DeadlineRule.Direction.AFTER,
                        "名称变更",
                        DeadlineRule.Rollover.CIVIL_203,
                        false,
                        TriggerEvent.REGISTRATION_CHANGE))
                .edit(Nature.STANDING_DUTY));
        ActionItem notice = world.publish(dueOn(DUE).edit(Nature.NOTICE));

        EligibilityOverview overview = As.member(member, () -> eligibility.of(member));

        assertThat(standing(overview, soon).window())
                .returns(ItemWindow.Kind.DATED, ItemWindow::kind)
                .returns(Light.RED, ItemWindow::light)
                .returns(2, ItemWindow::workingDaysLeft);
        assertThat(standing(overview, over))
                .returns(false, ItemStanding::isLive)
                .satisfies(it -> assertThat(it.window().due()).isEqualTo("2025-02-28"));
        assertThat(overview.questions()).noneMatch(question -> question.items().contains(over.id()));
        assertThat(standing(overview, duty).window().kind()).isEqualTo(ItemWindow.Kind.UPON_EVENT);
        assertThat(overview.items()).noneMatch(it -> it.itemId() == notice.id());
        assertThat(overview.editable()).as("only managers record facts").isFalse();
    }

    @Test
    void whatDecidesTheMostItemsByItselfIsAskedFirst() {
        long member = world.member("问题");
        String alone = catalogue();
        String together = catalogue();
        String other = catalogue();
        ActionItem decided1 =
                world.publish(dueOn(DUE).of(listed(alone)).undeterminedToo().edit());
        ActionItem decided2 = world.publish(
                dueOn(DUE).of(new Criterion.All(List.of(listed(alone)))).edit());
        List<ActionItem> three = List.of(
                world.publish(dueOn(DUE).of(both(together, other)).edit()),
                world.publish(dueOn(DUE).of(both(together, other)).edit()),
                world.publish(dueOn(DUE).of(both(together, alone)).edit()));

        List<OpenQuestion> questions = As.manager(member, () -> eligibility.of(member)).questions().stream()
                .filter(one -> List.of(product(alone), product(together), product(other))
                        .contains(one.asked()))
                .toList();

        assertThat(questions)
                .extracting(OpenQuestion::asked)
                .containsExactly(product(alone), product(together), product(other));
        assertThat(questions.getFirst())
                .returns(List.of(decided1.id(), decided2.id()), OpenQuestion::alone)
                .returns(List.of(decided1.id(), decided2.id(), three.get(2).id()), OpenQuestion::items);
        assertThat(questions.get(1))
                .returns(List.of(), OpenQuestion::alone)
                .returns(three.stream().map(ActionItem::id).toList(), OpenQuestion::items);
    }

    @Test
    void anAnswerMovesTheItemsAtOnceAndTakingItBackMovesThemBack() {
        long member = world.member("回答");
        String id = "standard-" + catalogue();
        Question question = new Question(id, "产品是否达标");
        ActionItem item = world.publish(
                dueOn(DUE).of(new Criterion.Confirm(id, question.text())).edit());

        EligibilityOverview before = As.manager(member, () -> eligibility.of(member));
        assertThat(standing(before, item))
                .returns(EligibilityGroup.OPEN, ItemStanding::group)
                .returns(Outcome.TO_CONFIRM, ItemStanding::outcome)
                .returns(List.of(new Asked.Condition(id, "")), ItemStanding::open);

        As.manager(member, () -> profiles.confirm(member, question, true, null));
        EligibilityOverview after = As.manager(member, () -> eligibility.of(member));
        assertThat(standing(after, item).group()).isEqualTo(EligibilityGroup.ELIGIBLE);
        assertThat(Shift.between(before.items(), after.items()))
                .singleElement()
                .satisfies(shift -> assertThat(shift.after().itemId()).isEqualTo(item.id()))
                .returns(true, Shift::isGained)
                .returns(false, Shift::isLost);
        assertThat(after.questions()).noneMatch(one -> one.asked().equals(new Asked.Condition(id, question.text())));

        As.manager(member, () -> profiles.confirm(member, question, false, null));
        assertThat(standing(As.manager(member, () -> eligibility.of(member)), item)
                        .group())
                .isEqualTo(EligibilityGroup.UNFIT);
        As.manager(member, () -> profiles.unconfirm(member, id));
        assertThat(standing(As.manager(member, () -> eligibility.of(member)), item)
                        .group())
                .isEqualTo(EligibilityGroup.OPEN);
    }

    @Test
    void supposingShowsWhatWouldBeGainedAndLostAndKeepsNothing() {
        long member = world.member("试算");
        revenue(member, "2900");
        ActionItem large = world.publish(dueOn(DUE).of(REVENUE).edit());
        ActionItem small = world.publish(dueOn(DUE)
                .of(new Criterion.Compare(FactKey.REVENUE, Operator.LESS_THAN, new BigDecimal("3000")))
                .edit());
        EligibilityOverview before = As.manager(member, () -> eligibility.of(member));

        RecordedFacts more = RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2024, "3000");
        List<Shift> shifts = As.member(member, () -> eligibility.suppose(member, more));

        assertThat(shifts.stream()
                        .filter(shift -> shift.after().itemId() == large.id())
                        .findFirst())
                .hasValueSatisfying(shift -> assertThat(shift)
                        .returns(true, Shift::isGained)
                        .returns(EligibilityGroup.NEAR, it -> it.before().group())
                        .satisfies(it -> assertThat(Optional.ofNullable(it.why()))
                                .hasValueSatisfying(
                                        why -> assertThat(why.outcome()).isEqualTo(Outcome.FIT))));
        assertThat(shifts.stream()
                        .filter(shift -> shift.after().itemId() == small.id())
                        .findFirst())
                .hasValueSatisfying(shift -> assertThat(shift).returns(true, Shift::isLost));
        EligibilityOverview after = As.manager(member, () -> eligibility.of(member));
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(tasksOf(large)).noneMatch(task -> task.memberId() == member);
        assertThat(As.staff(() -> profiles.get(member)).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualByComparingTo("2900"));
    }

    @Test
    void completenessCountsWhatLiveItemsAskForAndNamesWhatIsMissingForWhich() {
        long member = world.member("完整度");
        String told = catalogue();
        String untold = catalogue();
        As.staff(() -> profiles.denyProduct(member, told, true));
        ActionItem item = world.publish(dueOn(DUE).of(both(told, untold)).edit());

        Completeness completeness =
                As.manager(member, () -> eligibility.of(member)).completeness();

        assertThat(part(completeness, told)).returns(true, Completeness.Part::known);
        assertThat(part(completeness, untold))
                .returns(false, Completeness.Part::known)
                .returns(List.of(item.id()), Completeness.Part::items);
        assertThat(completeness.missing())
                .contains(part(completeness, untold))
                .doesNotContain(part(completeness, told));
        assertThat(completeness.percent()).isBetween(1, 99);
    }

    @Test
    void theReasonsNameTheSourceAndAreGivenOnDemand() {
        long member = world.member("理由");
        revenue(member, "2900");
        ActionItem item = world.publish(dueOn(DUE).of(REVENUE).edit());

        ItemGrounds grounds = As.member(member, () -> eligibility.why(member, item.id()));

        assertThat(Optional.ofNullable(grounds.reason()))
                .hasValueSatisfying(reason -> assertThat(reason.distance()).isEqualByComparingTo("-100"));
        assertThat(grounds.policyTitle()).isEqualTo(item.policyTitle());
        ActionItem draft = As.staff(() ->
                items.create(new org.policydesk.policy.NewItem(null, dueOn(DUE).edit())));
        assertThatThrownBy(() -> As.member(member, () -> eligibility.why(member, draft.id())))
                .isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void anotherCompanysPeopleGetNothingAndStaffGetTheSameAsTheCompany() {
        long member = world.member("甲");
        long stranger = world.member("乙");
        revenue(member, "2900");
        ActionItem item = world.publish(dueOn(DUE).of(REVENUE).edit());
        List<Membership> theirs = List.of(new Membership(stranger, Role.COMPANY_MANAGER));

        assertThatThrownBy(() -> As.person(As.MANAGER, theirs, () -> eligibility.of(member)))
                .isInstanceOf(MemberNotFoundException.class);
        assertThatThrownBy(() -> As.person(As.MANAGER, theirs, () -> eligibility.why(member, item.id())))
                .isInstanceOf(MemberNotFoundException.class);
        assertThatThrownBy(() -> As.person(As.MANAGER, theirs, () -> eligibility.suppose(member, RecordedFacts.NONE)))
                .isInstanceOf(MemberNotFoundException.class);
        assertThat(standing(As.manager(stranger, () -> eligibility.of(stranger)), item))
                .returns(EligibilityGroup.OPEN, ItemStanding::group);
        assertThat(As.staff(() -> eligibility.of(member)).items())
                .isEqualTo(As.manager(member, () -> eligibility.of(member)).items());
    }

    private static ItemStanding standing(EligibilityOverview overview, ActionItem item) {
        return only(overview.items(), one -> one.itemId() == item.id());
    }

    private static Completeness.Part part(Completeness completeness, String catalogue) {
        return only(completeness.facts(), one -> one.asked().equals(product(catalogue)));
    }

    private void revenue(long member, String amount) {
        As.staff(
                () -> profiles.recordFacts(member, 2024, Map.of(FactKey.REVENUE, Optional.of(new BigDecimal(amount)))));
    }

    private static Asked product(String catalogue) {
        return new Asked.Fact(new MissingFact(FactType.PRODUCT, catalogue, null));
    }

    private static Criterion listed(String catalogue) {
        return new Criterion.ListedProduct(catalogue);
    }

    private static Criterion both(String one, String other) {
        return new Criterion.All(List.of(listed(one), listed(other)));
    }

    private static Criterion atLeast(String fact, String number) {
        return new Criterion.Compare(fact, Operator.AT_LEAST, new BigDecimal(number));
    }
}
