package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policydesk.account.Identities;
import org.policydesk.account.Role;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ApprovalRefusedException.Why;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Versions, and publishing by four eyes, on either database. */
abstract class ApprovalsContract {
    private static final DeadlineRule MARCH = new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31));
    private static final DeadlineRule APRIL = new DeadlineRule.Fixed(LocalDate.of(2025, 4, 30));

    @Autowired
    ActionItems items;

    @Autowired
    Approvals approvals;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    ItemVersions versions;

    @Autowired
    ItemEndings endings;

    @Autowired
    Journal journal;

    @BeforeEach
    void askForASecondPerson() {
        As.administrator(() -> require(true));
    }

    @AfterEach
    void askNoLonger() {
        As.administrator(() -> require(false));
    }

    @Test
    void nobodyGoesRoundTheSecondPerson() {
        ActionItem item = created("绕过");

        refused(Why.NEEDS_SECOND_PERSON, () -> As.staff(() -> items.publish(item.id(), item.version())));
        Submission submission = submitted(item);
        refused(Why.OWN, () -> As.staff(() -> approvals.approve(submission.id())));
        assertThat(As.staff(() -> approvals.mayApprove(submission.id()))).isFalse();
        assertThat(state(item)).isEqualTo(ItemState.ACCEPTED);

        ActionItem open = second(() -> approvals.approve(submission.id()));
        assertThat(open.state()).isEqualTo(ItemState.PUBLISHED);
        refused(
                Why.NEEDS_SECOND_PERSON,
                () -> As.staff(() -> items.amend(open.id(), Items.task("绕过", APRIL), open.version())));
        refused(Why.NOT_WAITING, () -> second(() -> approvals.approve(submission.id())));
    }

    @Test
    void whoChangedAnItemLastDoesNotApproveItEvenIfAnotherHandedItOver() {
        ActionItem item = created("最后修改");
        ActionItem changed = second(() -> items.amend(item.id(), Items.task("由乙修改", MARCH), item.version()));
        Submission submission = submitted(changed);

        refused(Why.OWN, () -> second(() -> approvals.approve(submission.id())));
        assertThat(third(() -> approvals.approve(submission.id())).state()).isEqualTo(ItemState.PUBLISHED);
    }

    @Test
    void whatIsChangedMeanwhileDoesNotWaitAnyMore() {
        ActionItem item = created("其间修改");
        Submission submission = submitted(item);
        As.staff(() -> items.amend(item.id(), Items.task("改了", APRIL), item.version()));

        assertThat(As.staff(() -> approvals.last(item.id())).orElseThrow().state())
                .isEqualTo(Submission.State.VOID);
        refused(Why.NOT_WAITING, () -> second(() -> approvals.approve(submission.id())));
        assertThat(waiting()).doesNotContain(submission.id());
    }

    @Test
    void anAmendmentLiesAsideUntilItIsApprovedAndItsAuthorStandsInTheVersion() {
        ActionItem open = published("旁置");
        Submission submission =
                As.staff(() -> approvals.submitAmendment(open.id(), Items.task("旁置", APRIL), open.version(), "延期通知"));

        assertThat(As.staff(() -> items.get(open.id()))).isEqualTo(open);
        assertThat(waiting()).contains(submission.id());
        refused(
                Why.WAITS_ALREADY,
                () -> As.staff(
                        () -> approvals.submitAmendment(open.id(), Items.task("再", APRIL), open.version(), null)));

        // The second person approved the first publication, which makes no hindrance here.
        second(() -> approvals.approve(submission.id()));

        assertThat(As.staff(() -> items.get(open.id())).rule()).isEqualTo(APRIL);
        assertThat(As.staff(() -> versions.of(open.id())))
                .satisfiesExactly(
                        now -> assertThat(now)
                                .returns(2, ItemVersion::number)
                                .returns("协会小王", ItemVersion::by)
                                .returns("第二人", ItemVersion::approvedBy)
                                .returns("延期通知", ItemVersion::note)
                                .returns(APRIL, version -> version.content().rule()),
                        first -> assertThat(first)
                                .returns(1, ItemVersion::number)
                                .returns("协会小王", ItemVersion::by)
                                .returns(MARCH, version -> version.content().rule()));
    }

    @Test
    void whatIsSentBackSaysWhyAndCanBeHandedOverAgain() {
        ActionItem item = created("退回");
        Submission submission = submitted(item);
        assertThatThrownBy(() -> second(() -> {
                    approvals.sendBack(submission.id(), " ");
                    return true;
                }))
                .isInstanceOf(InvalidItemException.class);
        second(() -> {
            approvals.sendBack(submission.id(), "日期不对");
            return true;
        });

        assertThat(As.staff(() -> approvals.last(item.id())).orElseThrow())
                .returns(Submission.State.SENT_BACK, Submission::state)
                .returns("日期不对", Submission::reason)
                .returns("第二人", Submission::decidedBy);
        Submission again = submitted(item);
        second(() -> approvals.approve(again.id()));
        assertThat(state(item)).isEqualTo(ItemState.PUBLISHED);
        assertThat(journal.of("item", item.id()).stream().map(JournalEntry::action))
                .containsSubsequence("published", "approved", "submitted", "sent_back", "submitted", "created");
    }

    @Test
    void onlyWhoHandedItOverTakesItBack() {
        Submission submission = submitted(created("收回"));
        refused(
                Why.OWN,
                () -> second(() -> {
                    approvals.takeBack(submission.id());
                    return true;
                }));
        As.staff(() -> approvals.takeBack(submission.id()));
        assertThat(waiting()).doesNotContain(submission.id());
    }

    @Test
    void onlyAdministratorsChangeTheRuleAndTheJournalKeepsIt() {
        assertThatThrownBy(() -> As.staff(() -> fourEyes.require(false))).isInstanceOf(AccessDeniedException.class);
        As.administrator(() -> require(false));
        ActionItem item = created("不需要");
        assertThat(As.staff(() -> items.publish(item.id(), item.version())).state())
                .isEqualTo(ItemState.PUBLISHED);
        assertThat(journal.of(FourEyes.SUBJECT, 0).getFirst())
                .returns("true", JournalEntry::before)
                .returns("false", JournalEntry::after);
    }

    @Test
    void whatIsRehearsedWritesNothingNotEvenWhereFourEyesForbidIt() {
        ActionItem item = created("排练");
        As.staff(() -> items.rehearsePublishing(item.id(), item.version()));
        assertThat(state(item)).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void everyPublishedContentIsKeptAndAnOldOneComesBackAsANewAmendment() {
        As.administrator(() -> require(false));
        ActionItem item = As.staff(() -> items.create(new NewItem(null, Items.full("版本"))));
        ActionItem open = As.staff(() -> items.publish(item.id(), item.version()));
        ActionItem amended = As.staff(() -> items.amend(open.id(), Items.task("版本二", APRIL), open.version(), "改简"));
        ItemVersion first = As.staff(() -> versions.of(open.id())).getLast();
        assertThat(first.content()).isEqualTo(Items.full("版本"));
        assertThat(FieldChange.between(first.content(), ItemEdit.of(amended)))
                .extracting(FieldChange::field)
                .contains("title", "rule", "materials", "criterion")
                .doesNotContain("nature");

        As.staff(() -> items.amend(open.id(), first.content(), amended.version(), "恢复"));

        assertThat(ItemEdit.of(As.staff(() -> items.get(open.id())))).isEqualTo(Items.full("版本"));
        assertThat(As.staff(() -> versions.of(open.id())))
                .extracting(ItemVersion::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void whatWasMovedAwayAndChangedComesBackOnlyByASecondPerson() {
        ActionItem moved = moved("挂回");
        ActionItem changed = As.staff(() -> items.amend(moved.id(), Items.task("挂回", APRIL), moved.version()));

        refused(Why.NEEDS_SECOND_PERSON, () -> As.staff(() -> endings.moveBack(changed.id(), changed.version())));
        assertThat(As.staff(() -> items.get(changed.id()))).isEqualTo(changed);

        As.administrator(() -> require(false));
        ActionItem open = As.staff(() -> endings.moveBack(changed.id(), changed.version()));
        assertThat(open.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(As.staff(() -> versions.of(open.id())).getFirst())
                .returns(open.version(), ItemVersion::version)
                .returns(APRIL, version -> version.content().rule());
    }

    @Test
    void whatWasMovedAwayComesBackAsMembersSawItWithoutASecondPerson() {
        ActionItem moved = moved("原样挂回");

        ActionItem open = As.staff(() -> endings.moveBack(moved.id(), moved.version()));

        assertThat(open.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(As.staff(() -> versions.of(open.id())))
                .extracting(version -> version.content().rule())
                .containsExactly(MARCH, MARCH);
    }

    @Test
    void whatCannotBePublishedIsNotMovedBackEither() {
        ActionItem moved = moved("无日期");
        As.administrator(() -> require(false));
        ActionItem changed = As.staff(
                () -> items.amend(moved.id(), Items.task("无日期", new DeadlineRule.Open("另行通知")), moved.version()));

        assertThatThrownBy(() -> As.staff(() -> endings.moveBack(changed.id(), changed.version())))
                .isInstanceOf(InvalidItemException.class);
        assertThat(As.staff(() -> items.get(changed.id()))).isEqualTo(changed);
    }

    /** An item whose tasks another policy's item took over. */
    private ActionItem moved(String title) {
        As.administrator(() -> require(false));
        NewItem.Source other = new NewItem.Source("接替" + title, null, "示例部", null);
        ActionItem to = As.staff(() -> items.create(new NewItem(other, Items.task("接替", MARCH))));
        As.staff(() -> items.publish(to.id(), to.version()));
        ActionItem item = created(title);
        ActionItem open = As.staff(() -> items.publish(item.id(), item.version()));
        As.administrator(() -> require(true));
        return As.staff(() -> endings.moveTo(open.id(), to.id(), "废止", open.version()));
    }

    private ActionItem created(String title) {
        return As.staff(() -> items.create(new NewItem(null, Items.task(title, MARCH))));
    }

    private ActionItem published(String title) {
        Submission submission = submitted(created(title));
        return second(() -> approvals.approve(submission.id()));
    }

    private Submission submitted(ActionItem item) {
        return As.staff(() -> approvals.submit(item.id(), item.version(), null));
    }

    private ItemState state(ActionItem item) {
        return As.staff(() -> items.get(item.id())).state();
    }

    private List<Long> waiting() {
        return As.staff(() -> approvals.waiting()).stream().map(Submission::id).toList();
    }

    private boolean require(boolean wanted) {
        fourEyes.require(wanted);
        return wanted;
    }

    private static void refused(Why why, Supplier<?> act) {
        assertThatThrownBy(act::get).isInstanceOfSatisfying(ApprovalRefusedException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private static <T> T second(Supplier<T> work) {
        return As.with(Identities.of(9102, "第二人", Role.STAFF, List.of()), work);
    }

    private static <T> T third(Supplier<T> work) {
        return As.with(Identities.of(9103, "第三人", Role.STAFF, List.of()), work);
    }
}
