package org.policydesk.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

class RuleEditorTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    private final RuleEditor editor = new RuleEditor(TODAY, () -> {});

    static Stream<DeadlineRule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsReadBackAsItWasWritten(DeadlineRule rule) {
        editor.write(rule);
        assertThat(editor.read()).isEqualTo(rule);
    }

    @Test
    void nothingStaysOfTheRuleThatStoodThereBefore() {
        List<DeadlineRule> rules = Rules.all().toList();
        Stream.concat(rules.stream(), rules.reversed().stream()).forEach(rule -> {
            editor.write(rule);
            assertThat(editor.read()).isEqualTo(rule);
        });
    }

    @Test
    void everyKindOfRuleHasAForm() {
        assertThat(Rules.all().map(Object::getClass).distinct())
                .map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.of(DeadlineRule.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(RuleForm.FIXED, "end", Reason.MISSING, editor -> {}),
                mistake(RuleForm.WINDOW, "end", Reason.END_BEFORE_START, editor -> {
                    set(editor, "start", TODAY);
                    set(editor, "end", TODAY.minusDays(1));
                }),
                mistake(RuleForm.ANNUAL, "dates", Reason.NO_SUCH_DAY, editor -> set(editor, "dates", "13-05")),
                mistake(RuleForm.ANNUAL, "dates", Reason.NO_SUCH_DAY, editor -> set(editor, "dates", "3-31、下月")),
                mistake(RuleForm.ANNUAL, "dates", Reason.MISSING, editor -> {}),
                mistake(RuleForm.PERIODIC, "course", Reason.MISSING, editor -> set(editor, "every", 36)),
                mistake(RuleForm.PERIODIC, "every.months", Reason.NOT_POSITIVE, editor -> {
                    set(editor, "every", 0);
                    set(editor, "every.months", -2);
                }),
                mistake(RuleForm.PERIODIC, "every.months", Reason.OUT_OF_RANGE, editor -> {
                    set(editor, "every", 0);
                    set(editor, "every.months", Integer.MAX_VALUE);
                }),
                mistake(
                        RuleForm.FIXED,
                        "end",
                        Reason.OUT_OF_RANGE,
                        editor -> set(editor, "end", TODAY.plusYears(20_000))),
                mistake(RuleForm.VALIDITY, "period", Reason.OUT_OF_RANGE, editor -> set(editor, "period", 100_000)),
                mistake(RuleForm.PERIODIC, "dayOfPeriod", Reason.OUT_OF_RANGE, editor -> {
                    editor.write(new DeadlineRule.Periodic(Period.ofMonths(1), 5, null));
                    set(editor, "dayOfPeriod", 32);
                }),
                mistake(RuleForm.PERIODIC, "opensOn", Reason.AFTER_DUE, editor -> {
                    editor.write(new DeadlineRule.Periodic(Period.ofMonths(1), 5, null));
                    set(editor, "opensOn", 6);
                }),
                mistake(RuleForm.PERIODIC, "course.end", Reason.END_BEFORE_START, editor -> {
                    set(editor, "course", TODAY);
                    set(editor, "course.end", TODAY.minusDays(1));
                }),
                mistake(RuleForm.RELATIVE, "span", Reason.NEGATIVE, editor -> {
                    set(editor, "trigger", "更名");
                    set(editor, "span", -3);
                }),
                mistake(RuleForm.RELATIVE, "span", Reason.NOT_POSITIVE, editor -> {
                    set(editor, "trigger", "更名");
                    set(editor, "span", 0);
                }),
                mistake(RuleForm.RELATIVE, "trigger", Reason.MISSING, editor -> {}),
                mistake(RuleForm.LEFT_OPEN, "wording", Reason.MISSING, editor -> {}),
                mistake(RuleForm.VALIDITY, "period", Reason.NOT_POSITIVE, editor -> set(editor, "period", 0)),
                mistake(RuleForm.LIMIT, "end", Reason.MISSING, editor -> {}),
                mistake(RuleForm.OPEN, "earlier", Reason.NO_SUCH_DAY, editor -> {
                    set(editor, "wording", "另行通知");
                    set(editor, "earlier", "2023-02-30");
                }));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("mistakes")
    void aMistakeIsToldAtItsFieldAndGoesOnceItIsMended(
            RuleForm form, String field, Reason reason, Consumer<RuleEditor> make) {
        choose(form);
        make.accept(editor);
        InvalidRuleException problem = catchThrowableOfType(InvalidRuleException.class, editor::read);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(marked()).containsExactly("item-rule-" + field);
        assertThat(folded("item-rule-" + field)).isFalse();
        editor.write(new DeadlineRule.Fixed(TODAY));
        editor.read();
        assertThat(marked()).isEmpty();
    }

    @Test
    void whatIsOnlyMissingYetIsNotMarkedBeforeTheWholeWasAskedFor() {
        choose(RuleForm.RELATIVE);
        catchThrowableOfType(InvalidRuleException.class, editor::soFar);
        assertThat(marked()).isEmpty();
        catchThrowableOfType(InvalidRuleException.class, editor::read);
        catchThrowableOfType(InvalidRuleException.class, editor::soFar);
        assertThat(marked()).containsExactly("item-rule-trigger");
    }

    private static Arguments mistake(RuleForm form, String field, Reason reason, Consumer<RuleEditor> make) {
        return Arguments.of(form, field, reason, make);
    }

    private void choose(RuleForm form) {
        set(editor, "form", form);
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(RuleEditor editor, String field, T value) {
        Component found = within(editor)
                .filter(one -> one.getId().equals(Optional.of("item-rule-" + field)))
                .findFirst()
                .orElseThrow();
        ((HasValue<?, T>) found).setValue(value);
    }

    private List<String> marked() {
        return within(editor)
                .filter(one -> one instanceof HasValidation field && field.isInvalid())
                .map(one -> one.getId().orElseThrow())
                .toList();
    }

    private boolean folded(String id) {
        Component at = within(editor)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
        for (Optional<Component> up = at.getParent();
                up.isPresent();
                up = up.get().getParent()) {
            if (up.get() instanceof Details details && !details.isOpened()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Component> within(Component component) {
        Stream<Component> inside =
                component instanceof Details details ? details.getContent() : component.getChildren();
        return Stream.concat(Stream.of(component), inside.flatMap(RuleEditorTest::within));
    }
}
