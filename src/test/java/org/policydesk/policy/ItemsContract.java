package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.audit.JournalEntry;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.extraction.Nature;
import org.policydesk.file.FileRefusedException;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the life of an item promises, on either database. */
@RecordApplicationEvents
abstract class ItemsContract {
    private static final DeadlineRule BY_MARCH = new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31));

    @Autowired
    ActionItems items;

    @Autowired
    PublishedItems published;

    @Autowired
    Journal journal;

    @Autowired
    ItemTemplates templates;

    @Test
    void every_field_comes_back_as_it_was_entered() {
        ItemEdit edit = Items.full("字段 <b>" + mark());
        ActionItem item = As.staff(() -> items.create(new NewItem(null, edit)));

        assertThat(ItemEdit.of(item)).isEqualTo(edit);
        assertThat(item.policyTitle()).isEqualTo("协会通知");
        assertThat(item.state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item.documentId()).isNull();
    }

    @Test
    void a_form_is_read_by_members_once_its_item_is_published_and_nothing_else_is_handed_out_as_one()
            throws IOException {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        Material.Template form = As.staff(() -> templates.upload(new ByteArrayInputStream(pdf), "../申报书 模板.pdf"));
        Material asked = new Material("申报书", true, 1, null, 2, true, form, null);
        Material foreign =
                new Material("别的", true, 1, null, 0, false, new Material.Template(form.fileId() + 1000, "x", 1), null);
        ActionItem item = created(Items.asking("模板" + mark(), BY_MARCH, asked, foreign));
        assertThat(form.name()).isEqualTo("申报书 模板.pdf");
        assertThatThrownBy(() -> As.member(1, () -> templates.open(item.id(), form.fileId())))
                .isInstanceOf(ItemNotFoundException.class);

        As.staff(() -> items.publish(item.id(), item.version()));

        try (InputStream content = As.member(1, () -> templates.open(item.id(), form.fileId())).stream()) {
            assertThat(content.readAllBytes()).isEqualTo(pdf);
        }
        assertThatThrownBy(() -> As.staff(() -> templates.open(item.id(), form.fileId() + 1000)))
                .isInstanceOf(ItemNotFoundException.class);
        assertThatThrownBy(() -> As.guest(() -> templates.open(item.id(), form.fileId())))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
        assertThatThrownBy(() -> As.staff(() -> templates.upload(new ByteArrayInputStream(new byte[] {1, 2}), "x.exe")))
                .isInstanceOf(FileRefusedException.class);
    }

    @Test
    void a_quota_that_says_nothing_is_refused() {
        ItemEdit edit = Items.quotas("名额", BY_MARCH, new Quota(" ", null, ""));
        assertThatThrownBy(() -> created(edit))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.field()).isEqualTo("quotas"));
    }

    @Test
    void items_of_one_source_share_its_policy() {
        NewItem.Source source = new NewItem.Source("来源" + mark(), "示例〔2025〕1号", "示例部", LocalDate.of(2025, 3, 5));
        ActionItem one = As.staff(() -> items.create(new NewItem(source, Items.task("甲", BY_MARCH))));
        ActionItem two = As.staff(() -> items.create(new NewItem(source, Items.task("乙", BY_MARCH))));

        assertThat(two.policyId()).isEqualTo(one.policyId());
        assertThat(two.docNumber()).isEqualTo("示例〔2025〕1号");
    }

    @Test
    void a_change_from_an_old_version_is_refused_and_names_who_was_faster() {
        ActionItem item = created(Items.task("并发", BY_MARCH));
        As.staff(() -> items.amend(item.id(), Items.task("第一个", BY_MARCH), item.version()));

        assertThatThrownBy(() -> As.staff(() -> items.amend(item.id(), Items.task("第二个", BY_MARCH), item.version())))
                .isInstanceOfSatisfying(
                        StaleItemException.class, e -> assertThat(e.changedBy()).isEqualTo("协会小王"));
        assertThatThrownBy(() -> As.staff(() -> items.publish(item.id(), item.version())))
                .isInstanceOf(StaleItemException.class);
        assertThat(As.staff(() -> items.get(item.id())).title()).isEqualTo("第一个");
    }

    @Test
    void publishing_tells_the_modules_above_and_withdrawing_does_too(ApplicationEvents events) {
        ActionItem item = created(Items.task("发布" + mark(), BY_MARCH));
        assertThat(published.find(item.id())).isEmpty();

        ActionItem open = As.staff(() -> items.publish(item.id(), item.version()));
        assertThat(events.stream(PolicyEvent.ItemPublished.class)).contains(new PolicyEvent.ItemPublished(item.id()));
        assertThat(published.published()).contains(open);

        As.staff(() -> items.withdraw(item.id(), "文件已废止", open.version()));
        assertThat(events.stream(PolicyEvent.ItemWithdrawn.class))
                .contains(new PolicyEvent.ItemWithdrawn(item.id(), "文件已废止"));
        assertThat(published.published()).extracting(ActionItem::id).doesNotContain(item.id());
        assertThat(published.all(List.of(item.id()))).hasSize(1);
    }

    @Test
    void amending_a_published_item_tells_the_modules_above_again(ApplicationEvents events) {
        ActionItem item = created(Items.task("改期", BY_MARCH));
        ActionItem open = As.staff(() -> items.publish(item.id(), item.version()));
        DeadlineRule later = new DeadlineRule.Fixed(LocalDate.of(2025, 4, 30));

        As.staff(() -> items.amend(item.id(), Items.task("改期", later), open.version()));

        assertThat(events.stream(PolicyEvent.ItemPublished.class)
                        .filter(new PolicyEvent.ItemPublished(item.id())::equals))
                .hasSize(2);
    }

    @Test
    void a_task_without_a_date_of_its_own_is_not_published() {
        for (DeadlineRule rule : List.of(
                new DeadlineRule.Open("另行通知"),
                new DeadlineRule.Window(LocalDate.of(2025, 3, 1), null),
                new DeadlineRule.Limit(null, LocalDate.of(2027, 12, 31), null, null),
                new DeadlineRule.Validity(Period.ofYears(3), "资质"))) {
            ActionItem item = created(Items.task("无日期", rule));
            assertThatThrownBy(() -> As.staff(() -> items.publish(item.id(), item.version())))
                    .isInstanceOfSatisfying(InvalidItemException.class, e -> assertThat(e.field())
                            .isEqualTo("rule"));
            assertThat(As.staff(() -> items.get(item.id())).state()).isEqualTo(ItemState.ACCEPTED);
        }
        ActionItem duty =
                created(Items.of("义务", Nature.STANDING_DUTY, new DeadlineRule.Validity(Period.ofYears(3), "资质")));
        assertThat(As.staff(() -> items.publish(duty.id(), duty.version())).state())
                .isEqualTo(ItemState.PUBLISHED);
    }

    @Test
    void a_rule_whose_clock_could_never_start_is_named_by_field_and_reason_and_not_published() {
        Span month = new Span(1, Unit.MONTH);
        refused(Nature.TASK, new DeadlineRule.Periodic(Period.ofYears(3)), "course", Reason.MISSING);
        refused(
                Nature.STANDING_DUTY,
                new DeadlineRule.Relative(month, Direction.AFTER, "月圆", Rollover.CIVIL_203),
                "event",
                Reason.UNKNOWN);
        refused(
                Nature.STANDING_DUTY,
                new DeadlineRule.LeftOpen("规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, null),
                "set",
                Reason.MISSING);
        refused(
                Nature.STANDING_DUTY,
                new DeadlineRule.LeftOpen(
                        "规定时限内",
                        Direction.AFTER,
                        "收到通知",
                        Rollover.CIVIL_203,
                        new DeadlineRule.Span(10, DeadlineRule.Unit.WORKING_DAY)),
                "event",
                Reason.UNKNOWN);
    }

    private void refused(Nature nature, DeadlineRule rule, String field, Reason reason) {
        ActionItem item = created(Items.of("无起点", nature, rule));
        assertThatThrownBy(() -> As.staff(() -> items.publish(item.id(), item.version())))
                .isInstanceOfSatisfying(InvalidRuleException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.reason()).isEqualTo(reason);
                });
        assertThat(As.staff(() -> items.get(item.id())).state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void what_is_missing_or_out_of_range_is_named_by_its_field() {
        assertThatThrownBy(() -> created(Items.task("  ", BY_MARCH)))
                .isInstanceOfSatisfying(InvalidItemException.class, e -> {
                    assertThat(e.field()).isEqualTo("title");
                    assertThat(e.reason()).isEqualTo(InvalidItemException.Reason.MISSING);
                });
        ActionItem item = created(Items.task("理由", BY_MARCH));
        assertThatThrownBy(() -> As.staff(() -> items.reject(item.id(), " ", item.version())))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.field()).isEqualTo("reason"));
    }

    @Test
    void rejecting_can_be_undone_and_a_published_item_is_not_rejected_behind_members_backs() {
        ActionItem item = created(Items.task("剔除", BY_MARCH));
        ActionItem rejected = As.staff(() -> items.reject(item.id(), "重复", item.version()));
        assertThat(rejected.rejectedBecause()).isEqualTo("重复");

        ActionItem draft = As.staff(() -> items.restore(item.id(), rejected.version()));
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
        assertThat(draft.rejectedBecause()).isNull();

        ActionItem accepted = As.staff(() -> items.accept(item.id(), draft.version()));
        ActionItem open = As.staff(() -> items.publish(item.id(), accepted.version()));
        assertThatThrownBy(() -> As.staff(() -> items.reject(item.id(), "晚了", open.version())))
                .isInstanceOfSatisfying(
                        InvalidItemException.class, e -> assertThat(e.field()).isEqualTo("state"));
    }

    @Test
    void the_journal_keeps_who_changed_which_field_from_what_to_what() {
        ActionItem item = created(Items.task("旧名", BY_MARCH));
        As.staff(() -> items.amend(item.id(), Items.task("新名", BY_MARCH), item.version()));

        JournalEntry last = journal.of("item", item.id()).getFirst();
        assertThat(last.action()).isEqualTo("amended");
        assertThat(last.personId()).isEqualTo(As.STAFF);
        assertThat(last.before()).isEqualTo("{\"title\":\"旧名\"}");
        assertThat(last.after()).isEqualTo("{\"title\":\"新名\"}");
    }

    @Test
    void items_are_found_by_words_and_filtered_by_state_and_nature() {
        String mark = mark();
        created(Items.task("找" + mark, BY_MARCH));
        created(Items.of("看" + mark, Nature.WATCH, new DeadlineRule.Annual(List.of(MonthDay.of(3, 31)))));

        assertThat(list(new ItemFilter(mark.toUpperCase(), Set.of(), Set.of()))).hasSize(2);
        assertThat(list(new ItemFilter(mark, Set.of(), Set.of(Nature.WATCH)))).hasSize(1);
        assertThat(list(new ItemFilter(mark, Set.of(ItemState.REJECTED), Set.of())))
                .isEmpty();
        assertThat(As.staff(() -> items.count(new ItemFilter(mark, Set.of(ItemState.ACCEPTED), Set.of()))))
                .isEqualTo(2);
        assertThat(As.staff(() -> items.list(new ItemFilter(mark, Set.of(), Set.of()), 1, 5)))
                .hasSize(1);
    }

    @Test
    void people_of_companies_see_no_drafts_and_an_unknown_number_is_said_to_be_unknown() {
        assertThatThrownBy(() -> As.manager(1, () -> items.count(ItemFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.staff(() -> items.get(-1))).isInstanceOf(ItemNotFoundException.class);
    }

    private ActionItem created(ItemEdit edit) {
        return As.staff(() -> items.create(new NewItem(null, edit)));
    }

    private List<ActionItem> list(ItemFilter filter) {
        return As.staff(() -> items.list(filter, 0, 50));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
