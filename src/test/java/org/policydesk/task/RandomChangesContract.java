package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.SizeClass;
import org.policydesk.eligibility.Years;
import org.policydesk.extraction.Nature;
import org.policydesk.member.Evidence;
import org.policydesk.member.Incidents;
import org.policydesk.member.MemberParticulars;
import org.policydesk.member.MemberProfile;
import org.policydesk.member.NewTitle;
import org.policydesk.member.Question;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.NewItem;
import org.policydesk.support.As;
import org.policydesk.support.HandClock;
import org.policydesk.support.HandClocks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people change in whatever order: the night finds nothing to mend. Each seed is its own story. */
@Import(HandClocks.class)
abstract class RandomChangesContract extends TaskContract {
    /** The context is shared with tests of reminders, whose companies must not get these items too. */
    @AfterEach
    void leaveNothingPublished() {
        withdrawEverything(jdbc);
    }

    private static final int STEPS = 80;
    private static final List<String> NUMBERS =
            List.of(FactKey.REVENUE, FactKey.RD_EXPENSE, FactKey.AVERAGE_STAFF, FactKey.TOTAL_ASSETS);
    private static final List<String> TITLES = List.of("high_tech", "little_giant");
    private static final List<String> INDUSTRIES = List.of("C3421", "E47", "I65");
    private static final List<String> REGIONS = List.of("330200", "370100", "110000");

    @Autowired
    MatchingRuns runs;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandClock clock;

    private final List<Long> members = new ArrayList<>();
    private final List<Long> published = new ArrayList<>();
    private LocalDate today = TaskWorld.TODAY;
    private String own = "";

    @BeforeEach
    void quiet() {
        today = TaskWorld.TODAY;
        clock.set(HandClocks.START);
        // What other tests planted is mended first.
        As.system(matching::matchAll);
    }

    static LongStream seeds() {
        Long given = Long.getLong("seed");
        LongStream fixed = LongStream.of(11, 20_250_310, 161_803);
        return given == null ? fixed : LongStream.concat(fixed, LongStream.of(given));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNightFindsNoDifferenceAfterAnyChanges(long seed) {
        Random random = new Random(seed);
        own = TaskWorld.catalogue();
        for (int i = 0; i < 5; i++) {
            members.add(world.member("随机" + seed));
        }
        for (int i = 0; i < 8; i++) {
            publish(random);
        }
        int turned = 0;
        for (int step = 0; step < STEPS; step++) {
            String did = act(random);
            if (random.nextInt(12) == 0 || step == STEPS - 1) {
                MatchingRun run = As.system(matching::matchAll);
                turned += run.turned();
                assertThat(As.staff(() -> runs.drifts(run.id())))
                        .as("seed %d, step %d, after %s on %s", seed, step, did, today)
                        .isEmpty();
                assertThat(run.failed()).as("seed %d, step %d", seed, step).isZero();
            }
        }
        int stored = jdbc.sql("select count(distinct outcome) from verdict where member_id in (:members)")
                .param("members", members)
                .query(Integer.class)
                .single();
        assertThat(stored).as("kinds of outcomes in the end").isGreaterThanOrEqualTo(2);
        assertThat(turned).as("outcomes that the turn of the day changed").isNotNegative();
    }

    private String act(Random random) {
        long member = pick(random, members);
        int what = random.nextInt(20);
        String title = pick(random, TITLES);
        switch (what) {
            case 0, 1, 2, 3 ->
                As.staff(() -> profiles.recordFact(
                        member,
                        pick(random, NUMBERS),
                        2021 + random.nextInt(5),
                        random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(1, 500))));
            case 4, 5 -> {
                LocalDate from = today.plusDays(random.nextInt(-400, 40));
                As.staff(() -> profiles.recordQualification(
                        member,
                        new NewTitle(title, null, null, null, from, from.plusDays(random.nextInt(30, 500))),
                        Evidence.NONE));
            }
            case 6 ->
                As.staff(() -> profiles.get(member).qualifications().stream()
                        .findFirst()
                        .ifPresent(one -> profiles.removeQualification(member, one.id())));
            case 7 -> As.staff(() -> profiles.denyQualification(member, title, random.nextBoolean()));
            case 8 -> As.staff(() -> profiles.listProduct(member, own, "产品", null));
            case 9 ->
                As.staff(
                        () -> profiles.get(member).products().forEach(one -> profiles.removeProduct(member, one.id())));
            case 10 -> As.staff(() -> incidents.deny(member, "dishonest", random.nextBoolean()));
            case 11 ->
                As.staff(() -> incidents.record(
                        member, "dishonest", today.minusDays(random.nextInt(1_200)), null, Evidence.NONE));
            case 12 -> As.staff(() -> profiles.confirm(member, new Question("c", "可以吗？"), random.nextBoolean(), null));
            case 13 -> particulars(random, member);
            case 14 -> amend(random);
            case 15 -> publish(random);
            case 16 -> withdraw(random);
            case 17 -> closeOrReopen(random);
            default -> {
                today = today.plusDays(random.nextInt(1, 35));
                clock.set(today.atTime(8 + random.nextInt(10), 0));
            }
        }
        return "act " + what + " on " + member;
    }

    private void particulars(Random random, long member) {
        As.staff(() -> {
            MemberProfile profile = profiles.get(member);
            MemberParticulars p = profile.particulars();
            profiles.update(
                    member,
                    profile.version(),
                    new MemberParticulars(
                            p.name(),
                            List.of(),
                            p.creditCode(),
                            pick(random, REGIONS),
                            random.nextInt(4) == 0 ? null : pick(random, INDUSTRIES),
                            null,
                            null,
                            null,
                            null,
                            random.nextBoolean() ? null : today.minusDays(random.nextInt(500, 2_000)),
                            List.of()),
                    random.nextInt(5) > 0);
        });
    }

    private void publish(Random random) {
        ItemEdit edit = edit(random);
        published.add(As.staff(() -> {
            ActionItem draft = items.create(new NewItem(null, edit));
            return items.publish(draft.id(), draft.version()).id();
        }));
    }

    private void amend(Random random) {
        ActionItem item = As.staff(() -> items.get(pick(random, published)));
        ItemEdit edit = edit(random);
        As.staff(() -> items.amend(item.id(), edit, item.version()));
    }

    private void withdraw(Random random) {
        ActionItem item = As.staff(() -> items.get(pick(random, published)));
        As.staff(() -> {
            if (item.state() == ItemState.PUBLISHED) {
                items.withdraw(item.id(), "改期", item.version());
            } else {
                ActionItem draft = items.restore(item.id(), item.version());
                items.publish(draft.id(), draft.version());
            }
        });
    }

    private void closeOrReopen(Random random) {
        List<TaskCard> all = tasksOf(As.staff(() -> items.get(pick(random, published))));
        if (all.isEmpty()) {
            return;
        }
        TaskCard task = pick(random, all);
        As.staff(() -> {
            if (task.state() == TaskState.NEW) {
                tasks.close(task.id(), TaskState.DECLINED, "不申报", task.version());
            } else if (task.state() == TaskState.DECLINED) {
                tasks.reopen(task.id(), task.version());
            }
        });
    }

    private ItemEdit edit(Random random) {
        TaskWorld.Draft draft = TaskWorld.draft(rule(random)).of(criterion(random, 2));
        ItemEdit edit = (random.nextBoolean() ? draft : draft.undeterminedToo()).edit();
        return withYear(edit, random.nextBoolean() ? null : 2024, random.nextInt(8) == 0 ? Nature.NOTICE : Nature.TASK);
    }

    private DeadlineRule rule(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new DeadlineRule.Periodic(Period.ofMonths(1), null, 10, null, null, null, null, null);
            case 1 -> new DeadlineRule.Periodic(Period.ofMonths(3), 1, 20, null, null, null, null, null);
            default -> new DeadlineRule.Fixed(today.plusDays(random.nextInt(-20, 300)));
        };
    }

    private Criterion criterion(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 13)) {
            case 0 -> compare(random, FactKey.REVENUE, Years.ONE);
            case 1 -> compare(random, FactKey.RD_EXPENSE_RATIO, Years.last(2, Years.Over.ANY));
            case 2 -> compare(random, FactKey.REVENUE, Years.last(2, Years.Over.GROWTH));
            case 3 -> new Criterion.SizeIn(Set.of(pick(random, List.of(SizeClass.values())), SizeClass.MICRO));
            case 4 -> new Criterion.HoldsQualification(pick(random, TITLES));
            case 5 -> new Criterion.ListedProduct(own);
            case 6 -> new Criterion.FreeOf("dishonest", 1 + random.nextInt(3));
            case 7 -> new Criterion.Confirm("c", "可以吗？");
            case 8 -> compare(random, FactKey.YEARS_SINCE_FOUNDING, Years.ONE, 3);
            case 9 -> new Criterion.Not(criterion(random, depth - 1));
            case 10 -> new Criterion.Unless(criterion(random, depth - 1), criterion(random, depth - 1));
            case 11 ->
                new Criterion.Any(List.of(criterion(random, depth - 1), new Criterion.RegionIn(Set.of("37"), true)));
            default -> new Criterion.All(List.of(criterion(random, depth - 1), criterion(random, depth - 1)));
        };
    }

    private static Criterion compare(Random random, String fact, Years years) {
        return compare(random, fact, years, random.nextInt(1, 400));
    }

    private static Criterion compare(Random random, String fact, Years years, int value) {
        return new Criterion.Compare(
                fact, random.nextBoolean() ? Operator.AT_LEAST : Operator.AT_MOST, BigDecimal.valueOf(value), years);
    }

    private static ItemEdit withYear(ItemEdit edit, @Nullable Integer year, Nature nature) {
        return new ItemEdit(
                edit.title(),
                edit.action(),
                nature,
                edit.kind(),
                edit.actors(),
                edit.relevance(),
                edit.rule(),
                edit.basis(),
                edit.reviewDays(),
                edit.criterion(),
                year,
                edit.includeUndetermined(),
                edit.materials(),
                edit.channel(),
                edit.contact(),
                edit.stampDays(),
                edit.postDays(),
                edit.reserveDays(),
                edit.upstream(),
                edit.byAssociation());
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
