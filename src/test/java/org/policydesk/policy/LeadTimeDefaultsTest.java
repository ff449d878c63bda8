package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** The numbers that the shipped {@code config/lead-times.yaml} gives. */
class LeadTimeDefaultsTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

    @ParameterizedTest
    @CsvSource({"近三年审计报告,10", "产品型式试验报告,15", "营业执照复印件,1", "项目申报书,5", "推荐汇总表,2"})
    void aMaterialTakesTheDaysOfTheFirstWordInItsName(String name, int days) {
        runner.run(context -> assertThat(defaults(context).daysFor(name)).isEqualTo(days));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "登录申报系统在线填报|0",
                "HTTPS://apply.example.org|0",
                "项目办公室 apply@example.org|0",
                "系统填报后将纸质材料寄送至项目办公室|3",
                "送至政务服务窗口|1",
                "市工业和信息化局|3",
                "NULL|3"
            },
            delimiter = '|',
            nullValues = "NULL")
    void aChannelTakesThePostsDaysUnlessItIsOnlineOrInPerson(String channel, int days) {
        runner.run(context -> assertThat(defaults(context).postFor(channel)).isEqualTo(days));
    }

    @ParameterizedTest
    @CsvSource({"stamp,-1", "post,401", "reserve,99999", "review,-10", "material,500", "materials[0].days,-3"})
    void aNumberThatCannotBeStopsTheStartInsteadOfPlanningByIt(String name, String days) {
        runner.withPropertyValues("desk.lead-times.materials[0].words=审计", "desk.lead-times.materials[0].days=10")
                .withPropertyValues("desk.lead-times." + name + "=" + days)
                .run(context -> assertThatThrownBy(() -> defaults(context))
                        .hasRootCauseMessage("lead times: %s is %s; 0 to 400 working days are possible"
                                .formatted(name.startsWith("materials") ? "审计" : name, days)));
    }

    private static LeadTimeDefaults defaults(ConfigurableApplicationContext context) {
        return Binder.get(context.getEnvironment())
                .bind("desk.lead-times", LeadTimeDefaults.class)
                .get();
    }
}
