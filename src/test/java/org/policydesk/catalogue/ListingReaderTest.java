package org.policydesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.policy.DateBasis;

/** What a file of the catalogue must be, and what is said of one that is not. */
class ListingReaderTest {
    private static final String GOOD = """
        id: example
        revision: 1
        compiled: 2026-11-29
        group: GREEN
        form: DUTY
        title: 示例义务
        summary: 只用来试读。
        rounds:
          - label: 2025年版
            source: {title: 示例办法, number: 示〔2025〕1号, issuer: 示例部}
            items:
              - key: report
                title: 示例报告
                action: 提交报告
                nature: TASK
                kind: REPORT
                rule: {type: annual, dates: ["--04-15"]}
        """;

    @Test
    void a_good_file_is_read_and_what_it_leaves_out_is_the_usual() {
        Listing listing = read(GOOD);

        assertThat(listing.last().items()).singleElement().satisfies(item -> {
            assertThat(item.rule()).isEqualTo(new DeadlineRule.Annual(List.of(MonthDay.of(4, 15))));
            assertThat(item.basis()).isEqualTo(DateBasis.COMPANY);
            assertThat(item.materials()).isEmpty();
        });
    }

    @Test
    void a_misspelt_key_is_refused_with_file_line_and_field() {
        refused(
                GOOD.replace("action: 提交报告", "action: 提交报告\n        chanel: 网上"),
                "example.yaml:15 rounds[0].items[0].chanel: unknown key");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        refused(GOOD.replace("revision: 1", "revision: 1\nrevision: 2"), "example.yaml:3");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        refused(GOOD.replace("--04-15", "--04-31"), "rounds[0].items[0].rule.dates[0]");
    }

    @Test
    void an_unknown_kind_of_rule_is_refused() {
        refused(GOOD.replace("type: annual", "type: sometimes"), "rounds[0].items[0].rule");
    }

    @Test
    void a_word_that_is_none_of_the_choices_is_refused() {
        refused(GOOD.replace("nature: TASK", "nature: JOB"), "example.yaml:15 rounds[0].items[0].nature");
    }

    @Test
    void what_is_missing_is_named() {
        refused(GOOD.replace("        kind: REPORT\n", ""), "kind: missing");
        refused(GOOD.replace("title: 示例义务\n", ""), "title: missing");
    }

    @Test
    void a_rule_or_condition_that_cannot_be_is_refused() {
        refused(GOOD.replace("[\"--04-15\"]", "[]"), "rounds[0].items[0].rule");
        refused(
                GOOD.replace(
                        "kind: REPORT",
                        "kind: REPORT\n        criterion: {type: oneOf, attribute: region, values: []}"),
                "rounds[0].items[0].criterion");
    }

    @Test
    void former_names_are_read_and_stand_once() {
        Listing listing = read(GOOD.replace("form: DUTY", "form: DUTY\nformerly: [old-example]")
                .replace("nature: TASK", "nature: TASK\n        formerly: [old-report]"));

        assertThat(listing.names()).containsExactly("example", "old-example");
        assertThat(listing.last().items().getFirst().keys()).containsExactly("report", "old-report");
        refused(GOOD.replace("form: DUTY", "form: DUTY\nformerly: [example]"), "formerly: a name twice");
        refused(GOOD.replace("form: DUTY", "form: DUTY\nformerly: [旧名]"), "formerly: no plain name");
        refused(
                GOOD.replace("nature: TASK", "nature: TASK\n        formerly: [report]"),
                "rounds: several items of one key");
    }

    @Test
    void the_file_has_the_listings_name() {
        assertThatExceptionOfType(UnreadableListingException.class)
                .isThrownBy(() -> ListingReader.read("other.yaml", bytes(GOOD)))
                .withMessageContaining("other.yaml");
    }

    private static void refused(String yaml, String message) {
        assertThatExceptionOfType(UnreadableListingException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageStartingWith("example.yaml")
                .withMessageContaining(message);
    }

    private static Listing read(String yaml) {
        return ListingReader.read("example.yaml", bytes(yaml));
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }
}
