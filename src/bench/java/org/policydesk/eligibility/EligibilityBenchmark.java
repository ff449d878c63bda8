package org.policydesk.eligibility;

import static org.policydesk.eligibility.Operator.AT_LEAST;
import static org.policydesk.eligibility.Operator.AT_MOST;

import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Any;
import org.policydesk.eligibility.Criterion.ByRenewal;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Criterion.Unless;
import org.policydesk.eligibility.Years.Over;

/**
 * How fast companies are assessed: one item against 10,000 members, one member against 500 items, with and without reasons, and
 * the same conditions as CEL expressions over prepared maps of doubles. Both must agree on every pair before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EligibilityBenchmark {
    private static final int MEMBERS = 10_000;
    private static final int ITEMS = 500;
    private static final int YEAR = 2025;
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 5, 20), YEAR);
    private static final List<String> TITLES = List.of("tech_innovative_sme", "specialised", "little_giant");

    private final Assessor assessor = new Assessor();
    private List<RecordedFacts> members = List.of();
    private List<Map<String, Object>> activations = List.of();
    private List<Criterion> items = List.of();
    private List<CelRuntime.Program> programs = List.of();
    /** The one of a thousand members that fits most items, for whoever fits is looked at to the end. */
    private int busiest;

    /** Makes the inputs and refuses to measure two things that differ. */
    @Setup
    public void prepare() {
        Random random = new Random(20_260_520);
        members = Stream.generate(() -> member(random)).limit(MEMBERS).toList();
        activations = members.stream().map(EligibilityBenchmark::activation).toList();
        items = Stream.generate(() -> item(random)).limit(ITEMS).toList();
        programs = items.stream().map(item -> CelRules.compile(item, YEAR)).toList();
        int fits = 0;
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < ITEMS; j += i == 0 ? 1 : ITEMS / 5) {
                boolean ours = assessor.outcome(items.get(j), members.get(i), AS_OF) == Outcome.FIT;
                if (ours != CelRules.holds(programs.get(j), activations.get(i))) {
                    throw new IllegalStateException(items.get(j) + " differs for " + members.get(i));
                }
                fits += ours ? 1 : 0;
            }
        }
        if (fits == 0) {
            throw new IllegalStateException("nobody fits anything");
        }
        busiest = IntStream.range(0, MEMBERS / 10)
                .boxed()
                .max(Comparator.comparingLong(this::fits))
                .orElseThrow();
    }

    private long fits(int member) {
        return items.stream()
                .filter(item -> assessor.outcome(item, members.get(member), AS_OF) == Outcome.FIT)
                .count();
    }

    @Benchmark
    public void oneItemTenThousandMembers(Blackhole hole) {
        members.forEach(member -> hole.consume(assessor.outcome(items.getFirst(), member, AS_OF)));
    }

    @Benchmark
    public void oneItemTenThousandMembersWithReasons(Blackhole hole) {
        members.forEach(member -> hole.consume(assessor.assess(items.getFirst(), member, AS_OF)));
    }

    @Benchmark
    public void oneItemTenThousandMembersByCel(Blackhole hole) {
        CelRuntime.Program program = programs.getFirst();
        activations.forEach(member -> hole.consume(CelRules.holds(program, member)));
    }

    @Benchmark
    public void oneMemberFiveHundredItems(Blackhole hole) {
        items.forEach(item -> hole.consume(assessor.outcome(item, members.get(busiest), AS_OF)));
    }

    @Benchmark
    public void oneMemberFiveHundredItemsWithReasons(Blackhole hole) {
        items.forEach(item -> hole.consume(assessor.assess(item, members.get(busiest), AS_OF)));
    }

    @Benchmark
    public void oneMemberFiveHundredItemsByCel(Blackhole hole) {
        programs.forEach(program -> hole.consume(CelRules.holds(program, activations.get(busiest))));
    }

    /** The little giant's conditions with thresholds of their own, so that no two items are alike. */
    private static Criterion item(Random random) {
        int scale = random.nextInt(1, 100);
        return new All(List.of(
                atMost(FactKey.DEBT_RATIO, 60 + scale % 40),
                atLeast(FactKey.MAIN_BUSINESS_RATIO, 50 + scale % 45, Years.ONE),
                atLeast(FactKey.RD_EXPENSE_RATIO, 1 + scale % 3, Years.last(2, Over.EACH)),
                new Any(List.of(
                        atLeast(FactKey.REVENUE, 100 * scale, Years.ONE),
                        atLeast("new_equity", 2000, Years.last(2, Over.SUM)))),
                atLeast(FactKey.RD_EXPENSE, 10 * scale, Years.last(2, Over.SUM)),
                new ByRenewal(
                        "little_giant",
                        atLeast(FactKey.REVENUE, scale % 7, Years.last(2, Over.GROWTH)),
                        new All(List.of())),
                new Unless(
                        atLeast("national_awards", 1, Years.last(3, Over.SUM)),
                        atLeast("class1_ip", scale % 6, Years.ONE)),
                atLeast("sme_score", scale % 60, new Years(Over.ANY, 2, -1)),
                new Any(TITLES.stream().<Criterion>map(HoldsQualification::new).toList())));
    }

    private static Compare atLeast(String fact, int value, Years years) {
        return new Compare(fact, AT_LEAST, BigDecimal.valueOf(value), years);
    }

    private static Compare atMost(String fact, int value) {
        return new Compare(fact, AT_MOST, BigDecimal.valueOf(value));
    }

    private static RecordedFacts member(Random random) {
        RecordedFacts facts = RecordedFacts.NONE;
        Map<RecordedFacts.Yearly, BigDecimal> numbers = new HashMap<>();
        for (int year = YEAR - 3; year <= YEAR + 1; year++) {
            int revenue = random.nextInt(500, 50_000);
            put(numbers, FactKey.REVENUE, year, revenue);
            put(numbers, FactKey.MAIN_BUSINESS_REVENUE, year, revenue * random.nextInt(60, 101) / 100);
            put(numbers, FactKey.RD_EXPENSE, year, revenue * random.nextInt(1, 13) / 100);
            int assets = random.nextInt(1_000, 100_000);
            put(numbers, FactKey.TOTAL_ASSETS, year, assets);
            put(numbers, FactKey.TOTAL_LIABILITIES, year, assets * random.nextInt(20, 100) / 100);
            put(numbers, "new_equity", year, random.nextInt(3_000));
            put(numbers, "national_awards", year, random.nextInt(8) / 7);
            put(numbers, "class1_ip", year, random.nextInt(12));
            put(numbers, "sme_score", year, random.nextInt(30, 95));
        }
        Map<String, List<Title>> titles = new HashMap<>();
        TITLES.forEach(
                title -> titles.put(title, random.nextInt(3) == 0 ? List.of(Title.held(null, null)) : List.of()));
        return new RecordedFacts(
                numbers, facts.texts(), titles, facts.products(), facts.confirmations(), facts.incidents());
    }

    private static void put(Map<RecordedFacts.Yearly, BigDecimal> numbers, String fact, int year, int value) {
        numbers.put(new RecordedFacts.Yearly(fact, year), BigDecimal.valueOf(value));
    }

    private static Map<String, Object> activation(RecordedFacts member) {
        Map<String, Double> numbers = new HashMap<>();
        member.numbers().forEach((key, value) -> numbers.put(key.fact() + "@" + key.fiscalYear(), value.doubleValue()));
        Map<String, Boolean> titles = new HashMap<>();
        member.qualifications().forEach((key, held) -> titles.put(key, !held.isEmpty()));
        return Map.of("n", numbers, "t", titles);
    }
}
