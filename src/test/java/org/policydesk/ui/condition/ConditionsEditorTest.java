package org.policydesk.ui.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.InvalidCriterionException;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.SizeClass;
import org.policydesk.eligibility.Years;

class ConditionsEditorTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final List<@Nullable Criterion> counted = new ArrayList<>();
    private final ConditionsEditor editor = new ConditionsEditor(TODAY, criterion -> {
        counted.add(criterion);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        counts.put(Outcome.FIT, 7);
        return counts;
    });

    static Stream<Criterion> conditions() {
        return Stream.of(
                new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"), 2024),
                new Criterion.Compare(
                        FactKey.RD_EXPENSE_RATIO,
                        Operator.MORE_THAN,
                        new BigDecimal("4.8"),
                        Years.last(2, Years.Over.ANY)),
                new Criterion.Compare(
                        FactKey.REVENUE, Operator.AT_LEAST, BigDecimal.TEN, Years.last(2, Years.Over.GROWTH)),
                new Criterion.Compare(FactKey.REVENUE, Operator.LESS_THAN, BigDecimal.ONE, Years.running()),
                new Criterion.Compare(FactKey.PATENTS, Operator.EQUAL, BigDecimal.ONE, new Years(Years.Over.SUM, 3, 2)),
                new Criterion.Compare("of-a-policy", Operator.AT_MOST, BigDecimal.ONE),
                new Criterion.OneOf(FactKey.OWNERSHIP, Set.of("STATE", "PRIVATE")),
                new Criterion.OneOf(FactKey.INDUSTRY, Set.of("C34", "C3511")),
                new Criterion.OneOf(FactKey.ABOVE_SCALE, Set.of("YES")),
                new Criterion.RegionIn(Set.of("21", "3302", "370600"), false),
                new Criterion.SizeIn(Set.of(SizeClass.SMALL, SizeClass.MICRO)),
                new Criterion.HoldsQualification("high_tech"),
                new Criterion.HoldsQualification("green_factory", "省级", LocalDate.of(2024, 12, 31)),
                new Criterion.GivenIn("single_champion", Set.of("第五批", "第六批"), null, null),
                new Criterion.GivenIn("single_champion", Set.of(), LocalDate.of(2022, 1, 1), null),
                new Criterion.DateIn(FactKey.FOUNDED_ON, null, LocalDate.of(2022, 6, 30)),
                new Criterion.FreeOf("dishonest", 3),
                new Criterion.ListedProduct("first-set-2024"),
                new Criterion.Confirm("kept-id", "符合标准吗？"),
                new Criterion.Not(new Criterion.HoldsQualification("little_giant")),
                new Criterion.Unless(
                        new Criterion.HoldsQualification("little_giant"),
                        new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, BigDecimal.TEN)),
                new Criterion.ByRenewal(
                        "single_champion",
                        new Criterion.Confirm("a", "首次？"),
                        new Criterion.Any(List.of(
                                new Criterion.FreeOf("safety_accident", 3), new Criterion.Confirm("b", "复核？")))),
                new Criterion.Any(
                        List.of(new Criterion.SizeIn(Set.of(SizeClass.LARGE)), new Criterion.Confirm("d", "大型？"))),
                new Criterion.All(List.of(new Criterion.Any(List.of(new Criterion.Not(
                        new Criterion.All(List.of(new Criterion.SizeIn(Set.of(SizeClass.LARGE))))))))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsReadBackAsItWasWritten(Criterion criterion) {
        editor.write(criterion);
        assertThat(editor.read()).isEqualTo(criterion);
    }

    @Test
    void everyKindOfConditionHasFields() {
        assertThat(conditions().map(Object::getClass).distinct())
                .map(Class::getName)
                .containsAll(Stream.of(Criterion.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    static LongStream seeds() {
        return LongStream.of(5, 20_250_310, 577_215);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTreeIsReadBackAsItWasWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Criterion tree = tree(random, 3);
            editor.write(tree);
            assertThat(editor.read()).as("case %d", i).isEqualTo(tree);
        }
    }

    @Test
    void withoutConditionsItIsForEverybody() {
        editor.write(new Criterion.FreeOf("dishonest", 3));
        editor.write(null);
        assertThat(editor.read()).isNull();
        assertThat(counted.getLast()).isNull();
    }

    @Test
    void eachThingThatIsMissingIsToldAtItsField() {
        editor.write(new Criterion.All(List.of(new Criterion.Any(List.of()), new Criterion.Confirm("c", "?"))));
        kindOf(1).setValue(ConditionKind.COMPARE);

        assertThatThrownBy(editor::read).isInstanceOf(InvalidCriterionException.class);
        List<String> told =
                invalid().stream().map(HasValidation::getErrorMessage).toList();
        assertThat(told).hasSize(2);
        assertThat(nodes(com.vaadin.flow.component.html.Span.class))
                .filteredOn(span -> span.hasClassName("condition-problem") && span.isVisible())
                .hasSize(1);
    }

    @Test
    void aDayBeforeTheFirstOneIsToldAtTheSecond() {
        editor.write(new Criterion.DateIn(FactKey.FOUNDED_ON, TODAY, TODAY));
        nodes(com.vaadin.flow.component.datepicker.DatePicker.class).getLast().setValue(TODAY.minusDays(1));

        assertThatThrownBy(editor::read).isInstanceOf(InvalidCriterionException.class);
        assertThat(invalid()).hasSize(1);
    }

    @Test
    void aConditionIsWrappedWithoutTypingItAgainAndGroupsTurnIntoOneAnother() {
        Criterion inner = new Criterion.FreeOf("dishonest", 3);
        editor.write(new Criterion.All(List.of(inner, new Criterion.Confirm("c", "?"))));

        kindOf(0).setValue(ConditionKind.NOT);
        assertThat(first()).isEqualTo(new Criterion.Not(inner));
        kindOf(0).setValue(ConditionKind.ANY);
        assertThat(first()).isEqualTo(new Criterion.Any(List.of(inner)));
        kindOf(0).setValue(ConditionKind.FREE_OF);
        assertThat(first()).as("as it was before it was wrapped").isEqualTo(inner);
    }

    @Test
    void membersAreCountedAsSoonAsTheConditionsAreComplete() {
        editor.write(new Criterion.FreeOf("dishonest", 3));
        int before = counted.size();

        kindOf(0).setValue(ConditionKind.COMPARE);
        assertThat(counted).as("incomplete").hasSize(before);
        kindOf(0).setValue(ConditionKind.FREE_OF);
        assertThat(counted).hasSize(before + 1);
        assertThat(invalid()).as("nobody is told off while typing").isEmpty();
    }

    private Criterion first() {
        return ((Criterion.All) java.util.Objects.requireNonNull(editor.read()))
                .criteria()
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<ConditionKind> kindOf(int top) {
        return (Select<ConditionKind>) nodes(Select.class).stream()
                .filter(select -> select.hasClassName("condition-kind"))
                .filter(select -> depth(select) == 1)
                .toList()
                .get(top);
    }

    private static int depth(Component at) {
        int depth = 0;
        for (Component one = at; one != null; one = one.getParent().orElse(null)) {
            depth += one instanceof ConditionNode ? 1 : 0;
        }
        return depth;
    }

    private List<HasValidation> invalid() {
        return nodes(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .toList();
    }

    private <T> List<T> nodes(Class<T> type) {
        return all(editor).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(ConditionsEditorTest::all));
    }

    private static Criterion tree(Random random, int depth) {
        List<Criterion> leaves = conditions().limit(19).toList();
        if (depth == 0) {
            return leaves.get(random.nextInt(leaves.size()));
        }
        return switch (random.nextInt(7)) {
            case 0 -> new Criterion.All(parts(random, depth));
            case 1 -> new Criterion.Any(parts(random, depth));
            case 2 -> new Criterion.Not(tree(random, depth - 1));
            case 3 -> new Criterion.Unless(tree(random, depth - 1), tree(random, depth - 1));
            case 4 -> new Criterion.ByRenewal("first_set", tree(random, depth - 1), tree(random, depth - 1));
            default -> leaves.get(random.nextInt(leaves.size()));
        };
    }

    private static List<Criterion> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(i -> tree(random, depth - 1))
                .toList();
    }
}
