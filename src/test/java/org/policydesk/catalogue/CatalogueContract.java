package org.policydesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.Approvals;
import org.policydesk.policy.FourEyes;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.Items;
import org.policydesk.policy.NewItem;
import org.policydesk.policy.Policies;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.StaleItemException;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.Round;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Loading the catalogue and what a later version of it brings, on either database; today is 2025-03-10. */
abstract class CatalogueContract {
    private static final Catalogue.Progress QUIETLY = (done, all) -> {};

    @Autowired
    CatalogueRows rows;

    @Autowired
    KeptItems kept;

    @Autowired
    Loading loading;

    @Autowired
    Restating restating;

    @Autowired
    Settling settling;

    @Autowired
    Policies policies;

    @Autowired
    Editions editions;

    @Autowired
    PersonDirectory people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ActionItems items;

    @Autowired
    OwnPolicies own;

    @Autowired
    Approvals approvals;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    Programmes programmes;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    BusinessClock clock;

    @Autowired
    Journal journal;

    @Autowired
    CurrentUser user;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Catalogue shipped;

    private String id = "";
    private List<Listing> version = List.of();

    @BeforeEach
    void name() {
        id = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    @Test
    void a_programme_is_loaded_with_its_rounds_which_let_the_next_be_expected() {
        ship(programme(1, round("2023年度", item("a-2023", 2023)), round("2024年度", item("a-2024", 2024))));

        Catalogue.Loaded loaded = load(id);

        assertThat(loaded).isEqualTo(new Catalogue.Loaded(1, 2, 0));
        ProgrammeDetail programme = programmeOf(item("a-2024"));
        assertThat(programme.rounds())
                .extracting(round -> round.edition().label(), Round::due)
                .containsExactly(
                        tuple("2023年度", LocalDate.of(2023, 5, 20)), tuple("2024年度", LocalDate.of(2024, 5, 20)));
        assertThat(programme.outlook().expected()).isNotNull();
        assertThat(As.staff(() -> catalogue().unpublished()))
                .extracting(ActionItem::title)
                .contains("申报 a-2023 " + id, "申报 a-2024 " + id);
        assertThat(shelved().standing()).isEqualTo(Shelved.Standing.LOADED);
        assertThat(history()).extracting(JournalEntry::action).containsExactly("loaded");
    }

    @Test
    void nothing_is_loaded_twice() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));

        load(id);

        assertThat(load(id)).isEqualTo(new Catalogue.Loaded(0, 0, 0));
        assertThat(programmeOf(item("a-2024")).rounds()).hasSize(1);
    }

    @Test
    void a_loading_that_fails_midway_leaves_nothing() {
        Listing good = programme(1, round("2024年度", item("a-2024", 2024)));
        ship(good, other("b", "申报"));
        List<Integer> reached = new ArrayList<>();

        assertThatThrownBy(() -> call(() -> catalogue().load(List.of(id, id + "-b"), (done, all) -> {
                    reached.add(done);
                    if (done == 2) {
                        throw new IllegalStateException("the machine stops");
                    }
                })))
                .hasMessage("the machine stops");

        assertThat(reached).containsExactly(1, 2);
        assertThat(shelved().standing()).isNotEqualTo(Shelved.Standing.LOADED);
        assertThat(rows.find(id)).isEmpty();
    }

    @Test
    void what_is_doubtful_becomes_a_draft_and_what_is_left_out_can_be_loaded_later() {
        ship(programme(1, round("2024年度", item("a-2024", 2024).doubtful("日期没有核到"))), other("b", "另一项"));

        assertThat(load(id)).isEqualTo(new Catalogue.Loaded(1, 1, 1));

        assertThat(item("a-2024").state()).isEqualTo(ItemState.DRAFT);
        assertThat(standing(id + "-b")).isEqualTo(Shelved.Standing.LEFT);
        assertThat(load(id + "-b").items()).isEqualTo(1);
        assertThat(standing(id + "-b")).isEqualTo(Shelved.Standing.LOADED);
    }

    @Test
    void what_the_desk_has_already_by_the_same_number_is_told_beforehand() {
        ship(numbered("试〔2024〕" + id), other("b", "另一项"));
        As.staff(() -> items.create(new NewItem(
                new NewItem.Source("从汇编来的同一份通知", "中华人民共和国试 〔2024〕\u3000" + id, "示例部", null),
                Items.task("自己录入的申报", new DeadlineRule.Fixed(LocalDate.of(2024, 5, 20))))));

        assertThat(shelved().there()).isNotNull().returns("从汇编来的同一份通知", PolicyLink::title);
        assertThat(shelved(id + "-b").there()).isNull();
        load(id);
        assertThat(shelved().there()).isNull();
    }

    @Test
    void a_listing_of_a_later_version_is_shown_as_new() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);

        ship(version.getFirst(), other("b", "新来的"));

        assertThat(standing(id + "-b")).isEqualTo(Shelved.Standing.FRESH);
    }

    @Test
    void a_single_call_becomes_no_programme() {
        Listing call = programme(1, round("2024年", item("a-2024", 2024)));
        ship(new Listing(
                id,
                1,
                call.compiled(),
                call.group(),
                Form.ONCE,
                call.title(),
                call.summary(),
                null,
                List.of(),
                call.rounds()));

        load(id);

        assertThat(As.staff(() -> programmes.ofPolicy(item("a-2024").policyId())))
                .isEmpty();
    }

    /** Else two who choose differently could wait for each other for good. */
    @Test
    void rows_are_made_in_the_order_of_the_shelf_whatever_was_chosen() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))), other("b", "另一项"), other("c", "第三项"));

        load(id + "-b");

        assertThat(rows.listings())
                .extracting(CatalogueRows.ListingRow::listing)
                .filteredOn(listing -> listing.startsWith(id))
                .containsExactly(id, id + "-b", id + "-c");
    }

    @Test
    void a_new_round_is_a_difference_that_staff_take_over() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024)), round("2025年度", item("a-2025", 2025))));

        Difference.Added added = (Difference.Added) only();
        assertThat(added.label()).isEqualTo("2025年度");
        settle(take(added, Set.of()));

        assertThat(pending()).isEmpty();
        assertThat(programmeOf(item("a-2025")).rounds())
                .extracting(round -> round.edition().label())
                .containsExactly("2024年度", "2025年度");
        assertThat(history()).extracting(JournalEntry::action).containsExactly("added", "loaded");
    }

    @Test
    void a_round_that_staff_do_not_want_is_not_offered_again() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024)), round("2025年度", item("a-2025", 2025))));

        settle(leave(only()));

        assertThat(pending()).isEmpty();
        assertThat(history()).extracting(JournalEntry::action).containsExactly("refused", "loaded");
    }

    @Test
    void a_changed_field_is_shown_old_and_new_and_taken_over() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024).channel("https://new.example.org"))));

        Difference.Changed changed = (Difference.Changed) only();
        assertThat(changed.fields()).containsExactly("channel");
        assertThat(changed.conflicts()).isEmpty();
        assertThat(changed.loaded().channel()).isEqualTo("https://old.example.org");
        assertThat(changed.offered().channel()).isEqualTo("https://new.example.org");
        settle(take(changed, Set.of("channel")));

        assertThat(item("a-2024").channel()).isEqualTo("https://new.example.org");
        assertThat(pending()).isEmpty();
        assertThat(history().getFirst().after()).isEqualTo("a-2024 channel");
    }

    @Test
    void what_staff_changed_by_hand_is_a_conflict_and_stays_unless_they_say_otherwise() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem before = item("a-2024");
        As.staff(() -> items.amend(before.id(), titled(before, "我们自己的叫法"), before.version()));
        ship(programme(2, round("2024年度", item("a-2024", 2024).title("目录的新叫法").channel("https://new.example.org"))));

        Difference.Changed changed = (Difference.Changed) only();
        assertThat(changed.fields()).containsExactly("title", "channel");
        assertThat(changed.conflicts()).containsExactly("title");
        assertThat(changed.plain()).containsExactly("channel");
        settle(take(changed, changed.plain()));

        assertThat(item("a-2024"))
                .returns("我们自己的叫法", ActionItem::title)
                .returns("https://new.example.org", ActionItem::channel);
        assertThat(pending()).as("asked once").isEmpty();
    }

    @Test
    void a_conflict_is_taken_over_where_staff_say_so() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem before = item("a-2024");
        As.staff(() -> items.amend(before.id(), titled(before, "我们自己的叫法"), before.version()));
        ship(programme(2, round("2024年度", item("a-2024", 2024).title("目录的新叫法"))));

        settle(take(only(), Set.of("title")));

        assertThat(item("a-2024").title()).isEqualTo("目录的新叫法");
    }

    @Test
    void what_staff_changed_and_the_catalogue_did_not_is_no_difference() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem before = item("a-2024");
        As.staff(() -> items.amend(before.id(), titled(before, "我们自己的叫法"), before.version()));

        assertThat(pending()).isEmpty();
    }

    @Test
    void whoever_decides_over_an_older_state_is_told() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024).channel("https://new.example.org"))));
        Decision decision = take(only(), Set.of("channel"));
        ActionItem before = item("a-2024");
        As.staff(() -> items.amend(before.id(), titled(before, "同时改的"), before.version()));

        assertThatThrownBy(() -> settle(decision)).isInstanceOf(StaleItemException.class);

        assertThat(item("a-2024").channel()).isEqualTo("https://old.example.org");
        assertThat(pending()).hasSize(1);
    }

    @Test
    void what_the_catalogue_withdraws_is_taken_back_only_when_staff_say_so() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem made = item("a-2024");
        As.staff(() -> items.publish(made.id(), made.version()));
        ship(withdrawn(programme(2, round("2024年度", item("a-2024", 2024))), "政策已废止"));

        Difference.Gone gone = (Difference.Gone) only();
        assertThat(gone.reason()).isEqualTo("政策已废止");
        assertThat(item("a-2024").state()).isEqualTo(ItemState.PUBLISHED);
        settle(new Decision(id, gone.key(), true, Set.of(), gone.now().version(), "政策已废止"));

        assertThat(item("a-2024"))
                .returns(ItemState.WITHDRAWN, ActionItem::state)
                .returns("政策已废止", ActionItem::rejectedBecause);
        assertThat(pending()).isEmpty();
    }

    @Test
    void what_is_gone_and_kept_is_the_desks_own() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem made = item("a-2024");
        ship();

        settle(leave(only()));

        assertThat(pending()).isEmpty();
        assertThat(As.staff(() -> items.get(made.id())).state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void the_next_round_joins_the_programme_that_was_loaded_however_staff_call_it() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        long programme = programmeOf(item("a-2024")).programme().id();
        As.staff(() -> editions.rename(programme, "我们自己的叫法 " + id));
        ship(programme(2, round("2024年度", item("a-2024", 2024)), round("2025年度", item("a-2025", 2025))));

        settle(take(only(), Set.of()));

        assertThat(programmeOf(item("a-2025")))
                .returns(programme, detail -> detail.programme().id())
                .extracting(ProgrammeDetail::rounds)
                .asInstanceOf(LIST)
                .hasSize(2);
    }

    @Test
    void an_item_with_another_key_that_names_its_former_one_is_the_same_item() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        long before = item("a-2024").id();
        Sample renamed = item("a-2024", 2024).keyed("first-2024");

        ship(programme(2, sameRound(renamed)));
        assertThat(pending()).isEmpty();
        ship(programme(3, sameRound(renamed.channel("https://new.example.org"))));

        settle(take(only(), Set.of("channel")));
        assertThat(item("first-2024"))
                .returns(before, ActionItem::id)
                .returns("https://new.example.org", ActionItem::channel);
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_listing_with_another_name_that_names_its_former_one_stays_loaded() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        Listing one = version.getFirst();
        ship(new Listing(
                id + "-new",
                2,
                one.compiled(),
                one.group(),
                one.form(),
                one.title(),
                one.summary(),
                null,
                List.of(id),
                List.of(round("2024年度", item("a-2024", 2024)), round("2025年度", item("a-2025", 2025)))));

        assertThat(standing(id + "-new")).isEqualTo(Shelved.Standing.LOADED);
        assertThat(As.staff(() -> catalogue().history(id + "-new")))
                .extracting(Catalogue.Act::action)
                .containsExactly("loaded");
        settle(take(only(), Set.of()));
        assertThat(load(id + "-new")).isEqualTo(new Catalogue.Loaded(0, 0, 0));
        assertThat(rows.find(id)).isEmpty();
        assertThat(rows.find(id + "-new")).isPresent();
    }

    @Test
    void a_corrected_source_and_label_are_shown_and_taken_over_and_the_rounds_next_item_is_of_the_same_policy() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        long policy = item("a-2024").policyId();
        ListedSource right =
                new ListedSource("更正后的通知 " + id, "试〔2024〕9号 " + id, "示例部", LocalDate.of(2024, 3, 2), null, null);
        ship(programme(
                2,
                new ListedRound(
                        "2024年第一批",
                        List.of("2024年度"),
                        right,
                        List.of(item("a-2024", 2024).listed(id)))));

        Difference.Restated restated = (Difference.Restated) only();
        assertThat(restated.label()).isEqualTo("2024年度");
        assertThat(restated.facts())
                .extracting(Difference.Fact::kind)
                .containsExactly(
                        Difference.Fact.Kind.LABEL,
                        Difference.Fact.Kind.POLICY,
                        Difference.Fact.Kind.NUMBER,
                        Difference.Fact.Kind.ISSUED);
        settle(take(restated, restated.plain()));

        assertThat(pending()).isEmpty();
        assertThat(As.staff(() -> policies.get(policy)).policy())
                .returns("更正后的通知 " + id, Policy::title)
                .returns("试〔2024〕9号 " + id, Policy::docNumber)
                .returns(LocalDate.of(2024, 3, 2), Policy::issuedOn);
        assertThat(programmeOf(item("a-2024")).rounds())
                .extracting(round -> round.edition().label())
                .containsExactly("2024年第一批");
    }

    @Test
    void a_further_item_of_a_round_whose_source_staff_kept_as_it_was_makes_no_second_round() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ListedSource right = new ListedSource("更正后的通知 " + id, null, "示例部", LocalDate.of(2024, 3, 2), null, null);
        ship(programme(
                2,
                new ListedRound(
                        "2024年度",
                        List.of(),
                        right,
                        List.of(
                                item("a-2024", 2024).listed(id),
                                item("b-2024", 2024).listed(id)))));

        pending().forEach(one -> settle(one instanceof Difference.Added ? take(one, Set.of()) : leave(one)));

        assertThat(item("b-2024").policyId()).isEqualTo(item("a-2024").policyId());
        assertThat(programmeOf(item("b-2024")).rounds()).hasSize(1);
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_programmes_other_name_is_a_conflict_where_staff_renamed_it_and_else_taken_over() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        Listing renamed = listing(id, "目录的新叫法 " + id, 2, null, round("2024年度", item("a-2024", 2024)));
        ship(renamed);

        Difference.Restated plain = (Difference.Restated) only();
        assertThat(plain.facts()).extracting(Difference.Fact::conflict).containsExactly(false);
        As.staff(() -> editions.rename(programmeOf(item("a-2024")).programme().id(), "我们自己的叫法 " + id));
        Difference.Restated conflict = (Difference.Restated) only();
        assertThat(conflict.facts()).extracting(Difference.Fact::conflict).containsExactly(true);
        settle(take(conflict, Set.of("PROGRAMME")));

        assertThat(programmeOf(item("a-2024")).programme().name()).isEqualTo("目录的新叫法 " + id);
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_doubt_that_is_settled_is_told_once() {
        ship(programme(1, round("2024年度", item("a-2024", 2024).doubtful("日期没有核到"))));
        load(id);
        assertThat(As.staff(() -> catalogue().doubts(Set.of(item("a-2024").id()))))
                .containsValue("日期没有核到");
        ship(programme(2, round("2024年度", item("a-2024", 2024))));

        Difference.Changed changed = (Difference.Changed) only();
        assertThat(changed.fields()).isEmpty();
        assertThat(changed.doubt()).isEqualTo(new Difference.Doubt("日期没有核到", null));
        settle(take(changed, Set.of()));

        assertThat(pending()).isEmpty();
        assertThat(As.staff(() -> catalogue().doubts(Set.of(item("a-2024").id()))))
                .isEmpty();
        assertThat(history()).extracting(JournalEntry::action).containsExactly("noted", "loaded");
    }

    @Test
    void a_change_that_the_second_person_sends_back_is_offered_again() {
        offerAChangeOfWhatIsPublished();
        byFourEyes(() -> {
            assertThat(settle(take(only(), Set.of("channel")))).isEqualTo(1);
            assertThat(only().waiting()).isTrue();
            assertThat(settle(take(only(), Set.of("channel"))))
                    .as("nothing to decide while it waits")
                    .isZero();
            As.administrator(() -> {
                approvals.sendBack(submission(), "先核实网址");
                return true;
            });
        });

        assertThat(only().waiting()).isFalse();
        assertThat(item("a-2024").channel()).isEqualTo("https://old.example.org");
    }

    @Test
    void a_change_that_the_second_person_approves_is_taken_over_and_no_conflict_later() {
        offerAChangeOfWhatIsPublished();
        byFourEyes(() -> {
            settle(take(only(), Set.of("channel")));
            As.administrator(() -> approvals.approve(submission()));
        });

        assertThat(item("a-2024").channel()).isEqualTo("https://new.example.org");
        assertThat(pending()).isEmpty();
        ship(programme(3, round("2024年度", item("a-2024", 2024).channel("https://newest.example.org"))));
        assertThat(((Difference.Changed) only()).conflicts()).isEmpty();
    }

    @Test
    void of_two_who_add_the_same_round_at_once_the_second_is_told_that_it_is_done() throws Exception {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024)), round("2025年度", item("a-2025", 2025))));
        Decision decision = take(only(), Set.of());

        List<Integer> done;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Integer> one = () -> {
                together.await();
                return settle(decision);
            };
            done = two.invokeAll(List.of(one, one)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(done).containsExactlyInAnyOrder(0, 1);
        assertThat(programmeOf(item("a-2025")).rounds()).hasSize(2);
        assertThat(As.staff(() -> items.ofPolicy(item("a-2025").policyId()))).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_shown_by_itself_and_all_else_goes_on() {
        ship(programme(1, round("2023年度", item("a-2023", 2023)), round("2024年度", item("a-2024", 2024))));
        load(id);
        jdbc.sql("update catalogue_item set content = '{\"key\":' where item_id = ?")
                .param(item("a-2023").id())
                .update();
        ship(programme(
                2,
                round("2023年度", item("a-2023", 2023)),
                round("2024年度", item("a-2024", 2024).channel("https://new.example.org"))));

        assertThat(shelved().standing()).isEqualTo(Shelved.Standing.LOADED);
        assertThat(pending()).hasSize(2);
        Difference unreadable = pending().getFirst();
        assertThat(unreadable).isInstanceOf(Difference.Unreadable.class);
        settle(take(unreadable, Set.of()));
        assertThat(only()).isInstanceOf(Difference.Changed.class);
    }

    @Test
    void what_was_not_wanted_stands_in_a_list_and_is_asked_about_again() {
        ship(programme(1, round("2023年度", item("a-2023", 2023)), round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(
                2,
                round("2024年度", item("a-2024", 2024).channel("https://new.example.org")),
                round("2025年度", item("a-2025", 2025))));
        List<Difference> before = pending();

        before.forEach(one -> settle(leave(one)));

        assertThat(pending()).isEmpty();
        List<Refused> refused = refused();
        assertThat(refused)
                .extracting(Refused::key, Refused::kind)
                .containsExactlyInAnyOrder(
                        tuple("a-2023", Refused.Kind.GONE),
                        tuple("a-2024", Refused.Kind.CHANGED),
                        tuple("a-2025", Refused.Kind.ADDED));
        As.staff(() -> transactions.executeWithoutResult(
                status -> refused.forEach(one -> updates().reconsider(one.listing(), one.key()))));
        assertThat(pending())
                .extracting(Difference::key)
                .containsExactlyElementsOf(before.stream().map(Difference::key).toList());
        assertThat(refused()).isEmpty();
    }

    @Test
    void a_corrected_source_and_another_name_that_were_not_wanted_can_be_reconsidered() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ListedSource right = new ListedSource("更正后的通知 " + id, "试〔2024〕9号 " + id, "示例部", null, null, null);
        ListedRound corrected = new ListedRound(
                "2024年度", List.of(), right, List.of(item("a-2024", 2024).listed(id)));
        ship(listing(id, "目录的新叫法 " + id, 2, null, corrected));
        List<Difference> before = pending();
        assertThat(before).hasSize(2);
        before.forEach(one -> settle(leave(one)));
        assertThat(pending()).isEmpty();

        List<Refused> refused = refused();
        assertThat(refused)
                .extracting(Refused::kind, Refused::item)
                .containsExactlyInAnyOrder(
                        tuple(Refused.Kind.RESTATED, "目录的新叫法 " + id), tuple(Refused.Kind.RESTATED, "2024年度"));
        refused.forEach(one -> reconsider(one.key()));

        assertThat(pending()).isEqualTo(before);
        assertThat(refused()).isEmpty();
        pending().forEach(one -> settle(take(one, ((Difference.Restated) one).plain())));
        assertThat(As.staff(() -> policies.get(item("a-2024").policyId()))
                        .policy()
                        .docNumber())
                .isEqualTo("试〔2024〕9号 " + id);
        assertThat(refused()).isEmpty();
    }

    @Test
    void what_of_a_corrected_source_was_left_can_be_reconsidered() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ListedSource right = new ListedSource("更正后的通知 " + id, "试〔2024〕9号 " + id, "示例部", null, null, null);
        ship(programme(
                2,
                new ListedRound(
                        "2024年度", List.of(), right, List.of(item("a-2024", 2024).listed(id)))));
        settle(take(only(), Set.of("NUMBER")));
        assertThat(pending()).isEmpty();

        reconsider(refused().getFirst().key());

        assertThat(((Difference.Restated) only()).facts())
                .extracting(Difference.Fact::kind)
                .contains(Difference.Fact.Kind.POLICY)
                .doesNotContain(Difference.Fact.Kind.NUMBER);
    }

    /** Revision 2 corrects the number, revision 3 the title as well. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_refused_of_a_source_is_not_forgotten_by_what_is_said_of_the_next_revision(boolean takeTheNext) {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ListedSource was = round("2024年度", item("a-2024", 2024)).source();
        String number = "试〔2024〕9号 " + id;
        ship(programme(
                2,
                sourced(new ListedSource(
                        was.title(), number, was.issuer(), was.issued(), was.effective(), was.url()))));
        settle(leave(only()));
        ship(programme(
                3,
                sourced(new ListedSource(
                        "更正后的通知 " + id, number, was.issuer(), was.issued(), was.effective(), was.url()))));
        Difference.Restated next = (Difference.Restated) only();
        assertThat(next.plain()).containsExactly("POLICY");
        settle(takeTheNext ? take(next, next.plain()) : leave(next));
        assertThat(pending()).isEmpty();

        assertThat(refused()).hasSize(1);
        reconsider(refused().getFirst().key());

        Difference.Restated again = (Difference.Restated) only();
        assertThat(again.plain())
                .containsExactlyInAnyOrderElementsOf(takeTheNext ? Set.of("NUMBER") : Set.of("NUMBER", "POLICY"));
        settle(take(again, again.plain()));
        assertThat(pending()).isEmpty();
        assertThat(refused()).as("all of it is taken over").isEmpty();
    }

    private ListedRound sourced(ListedSource source) {
        return new ListedRound(
                "2024年度", List.of(), source, List.of(item("a-2024", 2024).listed(id)));
    }

    @Test
    void a_name_that_was_refused_twice_is_offered_once_more_when_it_is_reconsidered() {
        ListedRound round = round("2024年度", item("a-2024", 2024));
        ship(programme(1, round));
        load(id);
        String first = programmeOf(item("a-2024")).programme().name();
        ship(listing(id, "目录的新叫法 " + id, 2, null, round));
        settle(leave(only()));
        ship(listing(id, "又一个新叫法 " + id, 3, null, round));
        settle(leave(only()));

        reconsider(refused().getFirst().key());

        assertThat(((Difference.Restated) only()).facts())
                .containsExactly(
                        new Difference.Fact(Difference.Fact.Kind.PROGRAMME, first, first, "又一个新叫法 " + id, false));
    }

    /** Revision 2 changes the title, revision 3 the channel as well. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_refused_of_an_item_is_not_forgotten_by_what_is_said_of_the_next_revision(boolean takeTheNext) {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024).title("目录的新叫法"))));
        settle(leave(only()));
        ship(programme(3, round("2024年度", item("a-2024", 2024).title("目录的新叫法").channel("https://new.example.org"))));
        Difference next = only();
        assertThat(((Difference.Changed) next).fields()).containsExactly("channel");
        settle(takeTheNext ? take(next, Set.of("channel")) : leave(next));
        assertThat(pending()).isEmpty();

        assertThat(refused()).hasSize(1);
        reconsider("a-2024");

        Difference.Changed again = (Difference.Changed) only();
        assertThat(again.plain())
                .containsExactlyInAnyOrderElementsOf(takeTheNext ? Set.of("title") : Set.of("title", "channel"));
        settle(take(again, again.plain()));
        assertThat(pending()).isEmpty();
        assertThat(refused()).as("all of it is taken over").isEmpty();
    }

    @Test
    void what_of_a_change_was_left_can_be_reconsidered() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024).title("目录的新叫法").channel("https://new.example.org"))));
        settle(take(only(), Set.of("channel")));
        assertThat(pending()).isEmpty();

        reconsider("a-2024");

        assertThat(((Difference.Changed) only()).fields()).containsExactly("title");
    }

    @Test
    void what_of_a_change_was_left_under_four_eyes_can_be_reconsidered_once_the_rest_was_approved() {
        offerTwoChangesOfWhatIsPublished();
        byFourEyes(() -> {
            settle(take(only(), Set.of("channel")));
            assertThat(refused()).as("it waits").isEmpty();
            reconsider("a-2024");
            assertThat(only().waiting()).isTrue();
            As.administrator(() -> approvals.approve(submission()));
        });
        assertThat(pending()).isEmpty();
        assertThat(refused()).extracting(Refused::kind).containsExactly(Refused.Kind.CHANGED);

        reconsider("a-2024");

        assertThat(refused()).isEmpty();
        assertThat(only())
                .asInstanceOf(type(Difference.Changed.class))
                .returns(List.of("title"), Difference.Changed::fields)
                .returns(Set.of(), Difference.Changed::conflicts)
                .returns(false, Difference::waiting);
    }

    @Test
    void what_was_left_of_a_change_that_the_second_person_sends_back_is_offered_with_the_rest() {
        offerTwoChangesOfWhatIsPublished();
        byFourEyes(() -> {
            settle(take(only(), Set.of("channel")));
            As.administrator(() -> {
                approvals.sendBack(submission(), "先核实网址");
                return true;
            });
        });

        assertThat(((Difference.Changed) only()).fields()).containsExactly("title", "channel");
        assertThat(refused()).isEmpty();
    }

    @Test
    void what_was_approved_is_no_conflict_where_a_later_change_is_refused_and_reconsidered() {
        offerAChangeOfWhatIsPublished();
        byFourEyes(() -> {
            settle(take(only(), Set.of("channel")));
            As.administrator(() -> approvals.approve(submission()));
        });
        ship(programme(3, round("2024年度", item("a-2024", 2024).channel("https://newest.example.org"))));
        settle(leave(only()));

        reconsider("a-2024");

        assertThat(((Difference.Changed) only()).conflicts()).isEmpty();
    }

    @Test
    void what_was_not_refused_is_not_reconsidered() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);

        reconsider("a-2024");

        assertThat(history()).extracting(JournalEntry::action).containsExactly("loaded");
    }

    @Test
    void what_was_refused_of_an_item_that_staff_dropped_since_is_not_listed() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024).channel("https://new.example.org"))));
        settle(leave(only()));
        assertThat(refused()).hasSize(1);
        ActionItem made = item("a-2024");

        As.staff(() -> items.reject(made.id(), "不做了", made.version()));

        assertThat(refused()).isEmpty();
    }

    @Test
    void what_was_done_with_an_item_that_the_catalogue_has_no_more_is_told_with_its_title() {
        ship(programme(1, round("2023年度", item("a-2023", 2023)), round("2024年度", item("a-2024", 2024))));
        load(id);
        ship(programme(2, round("2024年度", item("a-2024", 2024))));
        settle(leave(only()));

        assertThat(As.staff(() -> catalogue().history(id)))
                .first()
                .returns("kept", Catalogue.Act::action)
                .returns("申报 a-2023 " + id, Catalogue.Act::item);
    }

    @Test
    void what_was_done_with_a_listing_is_told_with_who_did_it() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);

        assertThat(As.staff(() -> catalogue().history(id)))
                .extracting(Catalogue.Act::action)
                .containsExactly("loaded");
        assertThat(As.staff(() -> catalogue().history(id + "-unknown"))).isEmpty();
        assertThat(As.staff(() -> catalogue().untouched())).isFalse();
    }

    /** That of a-2024, with another item in its place. */
    private ListedRound sameRound(Sample item) {
        ListedRound round = round("2024年度", item("a-2024", 2024));
        return new ListedRound(round.label(), List.of(), round.source(), List.of(item.listed(id)));
    }

    /** In a transaction that is undone: other tests look at this database, too. */
    @Test
    void a_desk_of_which_nothing_was_loaded_or_published_is_led_to_the_catalogue() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));

        List<Boolean> untouched = As.staff(() -> transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("update catalogue_listing set loaded = false").update();
            jdbc.sql("update action_item set state = 'ACCEPTED' where state = 'PUBLISHED'")
                    .update();
            boolean before = catalogue().untouched();
            catalogue().load(List.of(id), QUIETLY);
            return List.of(before, catalogue().untouched());
        }));

        assertThat(untouched).containsExactly(true, false);
    }

    private void offerAChangeOfWhatIsPublished() {
        ship(programme(1, round("2024年度", item("a-2024", 2024))));
        load(id);
        ActionItem made = item("a-2024");
        As.staff(() -> items.publish(made.id(), made.version()));
        ship(programme(2, round("2024年度", item("a-2024", 2024).channel("https://new.example.org"))));
        assertThat(only().published()).isTrue();
    }

    private void offerTwoChangesOfWhatIsPublished() {
        offerAChangeOfWhatIsPublished();
        ship(programme(2, round("2024年度", item("a-2024", 2024).title("目录的新叫法").channel("https://new.example.org"))));
    }

    private void reconsider(String key) {
        As.staff(() -> transactions.executeWithoutResult(status -> updates().reconsider(id, key)));
    }

    private void byFourEyes(Runnable work) {
        require(true);
        try {
            work.run();
        } finally {
            require(false);
        }
    }

    private void require(boolean wanted) {
        As.administrator(() -> {
            fourEyes.require(wanted);
            return true;
        });
    }

    private long submission() {
        return approvals.last(item("a-2024").id()).orElseThrow().id();
    }

    private List<Refused> refused() {
        return call(() -> updates().refused()).stream()
                .filter(one -> one.listing().startsWith(id))
                .toList();
    }

    /** In a transaction that is undone: other tests look at this database, too. */
    @Test
    void the_shipped_catalogue_can_be_loaded_as_a_whole() {
        List<Shelved> loaded = As.staff(() -> transactions.execute(status -> {
            status.setRollbackOnly();
            List<Shelved> before = shipped.all();
            Catalogue.Loaded made =
                    shipped.load(before.stream().map(one -> one.listing().id()).toList(), QUIETLY);
            assertThat(made.listings()).isEqualTo(before.size());
            assertThat(programmes.list("工业母机企业研发费用加计扣除清单")).isNotEmpty();
            return shipped.all();
        }));

        assertThat(loaded)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(one -> assertThat(one.standing()).isEqualTo(Shelved.Standing.LOADED))
                .allSatisfy(one -> assertThat(one.itemId()).isNotNull());
    }

    private void ship(Listing... listings) {
        version = Arrays.asList(listings);
    }

    private Catalogue catalogue() {
        return new Catalogue(() -> version, rows, kept, loading, items, own, calendars, clock, journal, user, people);
    }

    private CatalogueUpdates updates() {
        return new CatalogueUpdates(() -> version, rows, kept, restating, settling, items, approvals);
    }

    private Catalogue.Loaded load(String... ids) {
        return call(() -> catalogue().load(List.of(ids), QUIETLY));
    }

    /** Of this test's listings: other tests' are loaded too, and not on this shelf. */
    private List<Difference> pending() {
        return call(() -> updates().pending()).stream()
                .filter(one -> one.listing().startsWith(id))
                .toList();
    }

    private Difference only() {
        List<Difference> pending = pending();
        assertThat(pending).hasSize(1);
        return pending.getFirst();
    }

    private int settle(Decision... decisions) {
        return call(() -> updates().settle(List.of(decisions)));
    }

    private static Decision take(Difference one, Set<String> fields) {
        int version = one instanceof Difference.Changed changed ? changed.now().version() : 0;
        return new Decision(one.listing(), one.key(), true, fields, version, "");
    }

    private static Decision leave(Difference one) {
        return new Decision(one.listing(), one.key(), false, Set.of(), 0, "");
    }

    private <T> T call(Supplier<T> work) {
        return As.staff(() -> transactions.execute(status -> work.get()));
    }

    private Shelved shelved() {
        return shelved(id);
    }

    private Shelved.Standing standing(String listing) {
        return shelved(listing).standing();
    }

    private Shelved shelved(String listing) {
        return call(() -> catalogue().all()).stream()
                .filter(one -> one.listing().id().equals(listing))
                .findFirst()
                .orElseThrow();
    }

    private ActionItem item(String key) {
        long itemId = kept.of(rows.find(id).orElseThrow().id()).stream()
                .filter(row -> row.key().equals(key) && row.itemId() != null)
                .findFirst()
                .orElseThrow()
                .itemId();
        return As.staff(() -> items.get(itemId));
    }

    private ProgrammeDetail programmeOf(ActionItem item) {
        return As.staff(() -> programmes.ofPolicy(item.policyId())).orElseThrow();
    }

    private List<JournalEntry> history() {
        return journal.of(Catalogue.SUBJECT, rows.find(id).orElseThrow().id());
    }

    private static ItemEdit titled(ActionItem item, String title) {
        ItemEdit now = ItemEdit.of(item);
        return now.with(title, now.action(), now.nature(), now.kind(), now.actors(), now.relevance(), now.rule());
    }

    private Listing programme(int revision, ListedRound... rounds) {
        return listing(id, "专项 " + id, revision, null, rounds);
    }

    private Listing numbered(String number) {
        ListedSource source = new ListedSource("关于样例的通知 " + id, number, "示例部", null, null, null);
        return programme(
                1,
                new ListedRound(
                        "2024年度",
                        List.of(),
                        source,
                        List.of(item("a-2024", 2024).listed(id))));
    }

    private Listing other(String suffix, String title) {
        return listing(id + "-" + suffix, title + " " + id, 1, null, round("2024年度", item("o-" + suffix, 2024)));
    }

    private static Listing withdrawn(Listing one, String why) {
        return listing(one.id(), one.title(), one.revision(), why, one.rounds().toArray(ListedRound[]::new));
    }

    private static Listing listing(
            String id, String title, int revision, @Nullable String withdrawn, ListedRound... rounds) {
        return new Listing(
                id,
                revision,
                LocalDate.of(2025, 3, 1),
                Group.TITLES,
                Form.PROGRAMME,
                title,
                "只用来试",
                withdrawn,
                List.of(),
                List.of(rounds));
    }

    private ListedRound round(String label, Sample item) {
        ListedSource source = new ListedSource(
                "关于开展" + label + "样例" + id + item.key() + "申报的通知", null, "示例部", LocalDate.of(2023, 3, 1), null, null);
        return new ListedRound(label, List.of(), source, List.of(item.listed(id)));
    }

    private static Sample item(String key, int year) {
        return new Sample(
                key,
                List.of(),
                "申报 " + key,
                new DeadlineRule.Fixed(LocalDate.of(year, 5, 20)),
                "https://old.example.org",
                null);
    }
}
