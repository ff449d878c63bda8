package org.policydesk.policy.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Items;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.programme.Proposal.ProposedRound;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds of programmes on either database; today is 2025-03-10. */
abstract class ProgrammesContract {
    @Autowired
    Programmes programmes;

    @Autowired
    PublishedProgrammes published;

    @Autowired
    Editions editions;

    @Autowired
    Proposals proposals;

    @Autowired
    ActionItems items;

    @Autowired
    Journal journal;

    @Autowired
    EditionCopies copies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void rounds_are_proposed_by_title_and_become_a_programme_when_staff_say_so() {
        String name = name();
        ActionItem seventh = round(name, "第七批", LocalDate.of(2024, 6, 5));
        ActionItem sixth = round(name, "第六批", LocalDate.of(2023, 6, 1));

        Proposal proposal = proposalOf(sixth);
        assertThat(proposal.programme()).isNull();
        assertThat(proposal.name()).isEqualTo(name + "企业");
        assertThat(proposal.rounds()).extracting(ProposedRound::label).containsExactly("第六批", "第七批");
        assertThat(As.staff(() -> programmes.ofPolicy(sixth.policyId()))).isEmpty();

        Programme made = create(proposal);

        ProgrammeDetail detail = detail(made);
        assertThat(detail.rounds())
                .extracting(round -> round.edition().policyId())
                .containsExactly(sixth.policyId(), seventh.policyId());
        assertThat(detail.rounds())
                .extracting(Round::due)
                .containsExactly(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 6, 5));
        assertThat(As.staff(() -> proposals.ofPolicy(sixth.policyId()))).isEmpty();
        assertThat(As.staff(() -> programmes.ofItem(seventh.id()))).contains(detail);
    }

    @Test
    void a_later_round_is_proposed_to_the_programme_that_is_there_and_takes_its_place_in_the_order() {
        String name = name();
        ActionItem eighth = round(name, "第八批", LocalDate.of(2024, 6, 5));
        ActionItem sixth = round(name, "第六批", LocalDate.of(2022, 6, 5));
        Programme made = create(proposalOf(sixth));
        ActionItem seventh = round(name, "第七批", LocalDate.of(2023, 6, 5));

        Proposal later = proposalOf(seventh);
        assertThat(later.programme()).isEqualTo(made);
        As.staff(() -> editions.join(made.id(), seventh.policyId(), null));

        assertThat(detail(made).rounds())
                .extracting(round -> round.edition().policyId())
                .containsExactly(sixth.policyId(), seventh.policyId(), eighth.policyId());
        assertThat(detail(made).rounds())
                .extracting(round -> round.edition().place())
                .containsExactly(1, 2, 3);
    }

    @Test
    void another_issuers_rounds_are_not_proposed_together_with_these() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2023, 6, 5));
        As.staff(() -> items.create(new NewItem(
                new NewItem.Source("关于组织申报第二批" + name + "企业的通知", null, "另一个部", null),
                Items.task("申报", new DeadlineRule.Fixed(LocalDate.of(2024, 6, 5))))));

        assertThat(As.staff(() -> proposals.ofPolicy(one.policyId()))).isEmpty();
    }

    @Test
    void a_policy_is_a_round_of_one_programme_at_most() {
        ActionItem one = round(name(), "第一批", LocalDate.of(2023, 6, 5));
        Programme first = As.staff(() -> editions.create("甲" + name(), List.of(one.policyId())));
        Programme second = As.staff(() -> editions.create("乙" + name(), List.of(one.policyId())));

        assertThat(As.staff(() -> programmes.find(first.id())))
                .as("a programme without rounds")
                .isEmpty();
        assertThat(detail(second).rounds()).hasSize(1);
    }

    @Test
    void staff_correct_what_was_joined_and_the_journal_tells() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2023, 6, 5));
        ActionItem two = round(name, "第二批", LocalDate.of(2024, 6, 5));
        Programme made = create(proposalOf(one));
        Edition first = detail(made).rounds().getFirst().edition();

        As.staff(() -> editions.rename(made.id(), "新名称" + name));
        As.staff(() -> editions.relabel(first.id(), "试点批"));
        As.staff(() -> editions.move(first.id(), false));

        ProgrammeDetail corrected = detail(made);
        assertThat(corrected.programme().name()).isEqualTo("新名称" + name);
        assertThat(corrected.rounds())
                .extracting(round -> round.edition().label())
                .containsExactly("第二批", "试点批");
        As.staff(() -> editions.leave(first.id()));
        assertThat(detail(made).rounds())
                .extracting(round -> round.edition().policyId())
                .containsExactly(two.policyId());
        assertThat(journal.of(Editions.SUBJECT, made.id()))
                .extracting(JournalEntry::action)
                .containsExactly("left", "moved", "relabelled", "renamed", "joined", "joined", "created");
        assertThatThrownBy(() -> As.staff(() -> editions.rename(made.id(), " ")))
                .isInstanceOf(InvalidProgrammeException.class);
        assertThatThrownBy(() -> As.staff(() -> editions.join(0, one.policyId(), null)))
                .isInstanceOf(ProgrammeNotFoundException.class);
    }

    @Test
    void what_staff_refused_is_not_proposed_again() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2023, 6, 5));
        ActionItem two = round(name, "第二批", LocalDate.of(2024, 6, 5));

        As.staff(() -> editions.refuse(one.policyId()));

        assertThat(As.staff(() -> proposals.ofPolicy(one.policyId()))).isEmpty();
        assertThat(As.staff(() -> proposals.ofPolicy(two.policyId()))).isEmpty();
    }

    @Test
    void the_next_round_is_expected_from_earlier_ones_and_no_more_once_it_is_published() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2023, 6, 1));
        round(name, "第二批", LocalDate.of(2024, 6, 5));
        Programme made = create(proposalOf(one));

        assertThat(detail(made).outlook().expected())
                .satisfies(expected -> assertThat(expected.due()).isEqualTo("2025-06-03"));

        ActionItem third = round(name, "第三批", LocalDate.of(2025, 5, 20));
        As.staff(() -> editions.join(made.id(), third.policyId(), null));
        assertThat(detail(made).outlook().current()).as("not published").isNull();
        assertThat(detail(made).outlook().expected())
                .satisfies(expected -> assertThat(expected.earlier()).hasSize(2));

        As.staff(() -> items.publish(third.id(), third.version()));
        assertThat(detail(made).outlook().expected()).isNull();
        assertThat(detail(made).outlook().current())
                .satisfies(current -> assertThat(current.edition().label()).isEqualTo("第三批"));
    }

    @Test
    void members_read_only_rounds_of_which_something_was_published() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2023, 6, 1));
        round(name, "第二批", LocalDate.of(2024, 6, 5));
        Programme made = create(proposalOf(one));
        assertThat(As.member(1, () -> published.find(made.id()))).isEmpty();

        As.staff(() -> items.publish(one.id(), one.version()));

        assertThat(As.member(1, () -> published.find(made.id()))).hasValueSatisfying(read -> assertThat(read.rounds())
                .extracting(round -> round.edition().label())
                .containsExactly("第一批"));
    }

    @Test
    void what_is_published_from_a_later_compilations_copy_belongs_to_the_round_of_the_original() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2024, 6, 1));
        ActionItem copy = round(name, "第一批", LocalDate.of(2024, 6, 2));
        jdbc.sql("update policy set same_as = ? where id = ?")
                .params(one.policyId(), copy.policyId())
                .update();

        Programme made = As.staff(() -> editions.create(name, List.of(copy.policyId())));
        As.staff(() -> items.publish(copy.id(), copy.version()));

        assertThat(detail(made).rounds()).singleElement().satisfies(round -> {
            assertThat(round.edition().policyId()).isEqualTo(one.policyId());
            assertThat(round.items()).extracting(ActionItem::id).containsExactlyInAnyOrder(one.id(), copy.id());
        });
        assertThat(As.staff(() -> programmes.list(name)).getFirst()).isEqualTo(detail(made));
        assertThat(As.member(1, () -> published.find(made.id())))
                .hasValueSatisfying(read -> assertThat(read.rounds().getFirst().items())
                        .extracting(ActionItem::id)
                        .containsExactly(copy.id()));
    }

    @Test
    void a_new_round_takes_over_what_is_chosen_never_its_dates_and_gives_it_back() {
        String name = name();
        ActionItem last = As.staff(() -> items.create(new NewItem(source(name, "第一批"), Items.full("申报" + name))));
        ActionItem next = round(name, "第二批", LocalDate.of(2025, 6, 5));
        Programme made = create(proposalOf(last));
        long edition = detail(made).rounds().getLast().edition().id();

        CopyOffer offer = As.staff(() -> copies.offers(made.id(), edition)).getFirst();
        assertThat(offer.earlier()).isEqualTo(last);
        assertThat(offer.differing()).contains(CarriedField.CONDITIONS, CarriedField.MATERIALS, CarriedField.CHANNEL);
        assertThat(As.staff(() -> items.get(next.id())))
                .as("nothing is taken over unasked")
                .isEqualTo(next);

        List<EditionCopies.Done> done = As.staff(() -> copies.copy(List.of(new EditionCopies.Choice(
                next.id(), next.version(), last.id(), Set.of(CarriedField.CONDITIONS, CarriedField.MATERIALS)))));

        ActionItem taken = As.staff(() -> items.get(next.id()));
        assertThat(taken.criterion()).isEqualTo(last.criterion());
        assertThat(taken.materials()).isEqualTo(last.materials());
        assertThat(taken.channel()).isNull();
        assertThat(taken.rule()).isEqualTo(next.rule());

        As.staff(() -> copies.undo(done));
        assertThat(ItemEdit.of(As.staff(() -> items.get(next.id())))).isEqualTo(ItemEdit.of(next));
        assertThatThrownBy(() -> As.staff(() -> copies.copy(List.of(
                        new EditionCopies.Choice(next.id(), next.version(), last.id(), Set.of(CarriedField.CHANNEL))))))
                .isInstanceOf(StaleItemException.class);
    }

    @Test
    void what_is_published_takes_nothing_over() {
        String name = name();
        ActionItem last = As.staff(() -> items.create(new NewItem(source(name, "第一批"), Items.full("申报" + name))));
        ActionItem next = round(name, "第二批", LocalDate.of(2025, 6, 5));
        create(proposalOf(last));
        ActionItem open = As.staff(() -> items.publish(next.id(), next.version()));

        assertThat(As.staff(() -> copies.offer(next.id()))).isEmpty();
        assertThatThrownBy(() -> As.staff(() -> copies.copy(List.of(
                        new EditionCopies.Choice(next.id(), open.version(), last.id(), Set.of(CarriedField.CHANNEL))))))
                .isInstanceOf(StaleItemException.class);
        assertThat(As.staff(() -> items.get(next.id()))).isEqualTo(open);
    }

    @Test
    void an_item_of_the_associations_own_is_a_round_by_itself() {
        DeadlineRule.Fixed lastYear = new DeadlineRule.Fixed(LocalDate.of(2024, 4, 30));
        ActionItem survey = As.staff(() -> items.create(new NewItem(null, Items.task("年度调查" + name(), lastYear))));

        Programme made = As.staff(() -> editions.createForItem("年度调查" + name(), survey.id(), "2024年度"));

        assertThat(detail(made).rounds()).singleElement().satisfies(round -> {
            assertThat(round.edition().itemId()).isEqualTo(survey.id());
            assertThat(round.items()).extracting(ActionItem::id).containsExactly(survey.id());
        });
        assertThat(As.staff(() -> programmes.ofItem(survey.id()))).isPresent();
        assertThat(As.staff(() -> programmes.list(made.name()))).hasSize(1);
    }

    @Test
    void the_last_round_that_left_comes_back_with_its_programme() {
        String name = name();
        ActionItem only = round(name, "第一批", LocalDate.of(2023, 6, 1));
        Programme made = As.staff(() -> editions.create("专项" + name, List.of(only.policyId())));
        Edition round = detail(made).rounds().getFirst().edition();
        As.staff(() -> editions.leave(round.id()));
        assertThat(As.staff(() -> programmes.find(made.id()))).isEmpty();

        As.staff(() -> editions.putBack(round, made.name()));

        assertThat(detail(made).programme()).isEqualTo(made);
        assertThat(detail(made).rounds())
                .extracting(
                        one -> one.edition().policyId(), one -> one.edition().label())
                .containsExactly(tuple(only.policyId(), "第一批"));
        assertThat(proposalOf(round(name, "第二批", LocalDate.of(2024, 6, 1))).programme())
                .as("later rounds are recognised as before")
                .isEqualTo(made);
        As.staff(() -> editions.putBack(round, made.name()));
        assertThat(detail(made).rounds()).as("put back twice").hasSize(1);
        assertThat(As.staff(() -> editions.create("另一" + name, List.of(only.policyId())))
                        .id())
                .as("the next number is its own")
                .isGreaterThan(made.id());
    }

    @Test
    void a_round_that_left_comes_back_where_staff_had_put_it() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2022, 6, 1));
        round(name, "第二批", LocalDate.of(2023, 6, 1));
        round(name, "第三批", LocalDate.of(2024, 6, 1));
        Programme made = create(proposalOf(one));
        Edition third = detail(made).rounds().getLast().edition();
        As.staff(() -> editions.move(third.id(), true));
        List<Edition> before = editionsOf(made);
        assertThat(before).extracting(Edition::label).containsExactly("第一批", "第三批", "第二批");

        As.staff(() -> editions.leave(before.get(0).id()));
        As.staff(() -> editions.leave(before.get(1).id()));
        As.staff(() -> editions.putBack(before.get(1), made.name()));
        As.staff(() -> editions.putBack(before.get(0), made.name()));

        assertThat(editionsOf(made)).extracting(Edition::label).containsExactly("第一批", "第三批", "第二批");
        assertThat(editionsOf(made)).extracting(Edition::place).containsExactly(1, 2, 3);
    }

    @Test
    void a_later_round_comes_last_even_where_earlier_ones_left() {
        String name = name();
        ActionItem one = round(name, "第一批", LocalDate.of(2022, 6, 1));
        round(name, "第二批", LocalDate.of(2023, 6, 1));
        round(name, "第三批", LocalDate.of(2024, 6, 1));
        Programme made = create(proposalOf(one));
        editionsOf(made).subList(0, 2).forEach(left -> As.staff(() -> editions.leave(left.id())));
        ActionItem fourth = round(name, "第四批", LocalDate.of(2025, 6, 1));

        As.staff(() -> editions.join(made.id(), fourth.policyId(), null));

        assertThat(editionsOf(made)).extracting(Edition::label).containsExactly("第三批", "第四批");
    }

    @Test
    void an_item_that_left_as_the_last_round_comes_back_too() {
        DeadlineRule.Fixed lastYear = new DeadlineRule.Fixed(LocalDate.of(2024, 4, 30));
        ActionItem survey = As.staff(() -> items.create(new NewItem(null, Items.task("年度调查" + name(), lastYear))));
        Programme made = As.staff(() -> editions.createForItem("年度调查" + name(), survey.id(), "2024年度"));
        Edition round = editionsOf(made).getFirst();
        As.staff(() -> editions.leave(round.id()));

        As.staff(() -> editions.putBack(round, made.name()));

        assertThat(editionsOf(made)).singleElement().returns(survey.id(), Edition::itemId);
    }

    private List<Edition> editionsOf(Programme programme) {
        return detail(programme).rounds().stream().map(Round::edition).toList();
    }

    private Proposal proposalOf(ActionItem item) {
        return As.staff(() -> proposals.ofPolicy(item.policyId())).orElseThrow();
    }

    private Programme create(Proposal proposal) {
        return As.staff(() -> editions.create(
                proposal.name(),
                proposal.rounds().stream().map(round -> round.policy().id()).toList()));
    }

    private ProgrammeDetail detail(Programme programme) {
        return As.staff(() -> programmes.find(programme.id())).orElseThrow();
    }

    private ActionItem round(String name, String mark, LocalDate due) {
        return As.staff(() -> items.create(new NewItem(
                new NewItem.Source("关于组织申报" + mark + name + "企业的通知", null, "示例部办公厅", due.minusMonths(2)),
                Items.task("申报" + mark, new DeadlineRule.Fixed(due)))));
    }

    private static NewItem.Source source(String name, String mark) {
        return new NewItem.Source("关于组织申报" + mark + name + "企业的通知", null, "示例部办公厅", null);
    }

    private static String name() {
        return "样板" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }
}
