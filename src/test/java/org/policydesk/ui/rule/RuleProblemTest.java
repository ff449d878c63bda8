package org.policydesk.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.ui.component.BundleWords;

class RuleProblemTest {
    private final RuleProblem chinese = new RuleProblem(BundleWords.chinese());
    private final RuleProblem english = new RuleProblem(BundleWords.english());

    @ParameterizedTest
    @EnumSource
    void everyReasonNamesTheFieldInBothLanguages(Reason reason) {
        InvalidRuleException problem = new InvalidRuleException("end", reason);
        assertThat(chinese.say(problem)).contains("截止日期").doesNotContain("{");
        assertThat(english.say(problem)).contains("Last day").doesNotContain("{");
    }

    static Stream<String> components() {
        return Stream.concat(
                        Stream.of(DeadlineRule.class.getPermittedSubclasses()),
                        Stream.of(DeadlineRule.Span.class, DeadlineRule.Renewal.class))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyComponentOfARuleHasANameInBothLanguages(String component) {
        InvalidRuleException problem = new InvalidRuleException(component, Reason.NEGATIVE);
        assertThat(chinese.say(problem)).matches("“.+”不能是负数，请填 0 或更大的数");
        assertThat(english.say(problem)).matches("“.+” cannot be negative; enter 0 or more");
    }

    @Test
    void whatIsParticularToAFieldSaysMore() {
        for (String particular : RuleProblem.PARTICULAR) {
            String[] parts = particular.split("\\.");
            InvalidRuleException problem = new InvalidRuleException(parts[0], Reason.valueOf(parts[1]));
            assertThat(chinese.say(problem)).isNotBlank();
            assertThat(english.say(problem)).isNotBlank();
        }
        assertThat(chinese.say(new InvalidRuleException("dates", Reason.NO_SUCH_DAY), "每年的日期"))
                .isEqualTo("“每年的日期”里有不存在的日子，请写成 3-31，月份 1 到 12");
        assertThat(english.say(new InvalidRuleException("span", Reason.NEGATIVE), "Length"))
                .isEqualTo("“Length” cannot be negative; enter 0 or more");
    }
}
