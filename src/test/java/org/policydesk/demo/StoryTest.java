package org.policydesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.extraction.Extractor;
import org.policydesk.extraction.PolicyDraft;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Items;
import org.policydesk.policy.Material;
import org.policydesk.policy.NewItem;

/** The story on awkward days: leap days, the beginning of January, holidays, weekends, years without a notice of holidays. */
class StoryTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    /** As its lead times are by default: two days for the seal, three for the post, one in reserve. */
    private static final ItemEdit USUAL = Items.task("", new DeadlineRule.Fixed(LocalDate.EPOCH));

    /** Holidays, the days around them, leap days and the ends of years. */
    static Stream<LocalDate> awkwardDays() {
        return Stream.of(
                        "2024-02-29",
                        "2024-10-01",
                        "2025-01-01",
                        "2025-01-02",
                        "2025-01-26",
                        "2025-10-05",
                        "2026-02-17",
                        "2026-12-31",
                        "2027-01-03",
                        "2028-02-29",
                        "2030-05-01")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("awkwardDays")
    void whatHasJustComeInIsOfThatDayOrEarlier(LocalDate today) {
        String text = DemoCompilation.written(new StoryDays(today, CALENDAR));

        assertThat(new Extractor().extract(text).policies())
                .hasSize(4)
                .extracting(PolicyDraft::issuedOn)
                .allSatisfy(day -> assertThat(day).isNotNull().isBeforeOrEqualTo(today));
        assertThat(new DemoItems(USUAL).all()).allSatisfy(item -> {
            NewItem.Source source = item.entry().source();
            assertThat(source == null ? item.out() : source.issuedOn()).isBeforeOrEqualTo(item.out());
        });
    }

    @ParameterizedTest
    @MethodSource("awkwardDays")
    void peopleWorkOnWorkingDaysBeforeTheDayAndNeverBeforeTheItemIsOut(LocalDate today) {
        StoryDays days = new StoryDays(today, CALENDAR);
        Map<String, LocalDate> out = new StoryItems(USUAL, days)
                .all().stream().collect(Collectors.toMap(StoryItem::key, one -> one.item()
                        .out()));

        assertThat(Story.lines()).hasSizeGreaterThan(60).allSatisfy(line -> {
            LocalDate day = days.day(line.day());
            assertThat(day).isBefore(today).isAfterOrEqualTo(out.get(line.item()));
            assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        });
        assertThat(out.values()).allSatisfy(day -> assertThat(day).isAfterOrEqualTo(days.first()));
    }

    @ParameterizedTest
    @MethodSource("awkwardDays")
    void whateverTheDaySomeThingsAreLateSomePressSomeNearAndSomeHaveTime(LocalDate today) {
        StoryDays days = new StoryDays(today, CALENDAR);
        Map<String, Integer> left = new HashMap<>();
        Map<String, LocalDate> starts = new HashMap<>();
        new StoryItems(USUAL, days).all().forEach(one -> {
            ItemEdit content = one.item().entry().content();
            LocalDate end = ((DeadlineRule.Fixed) content.rule()).end();
            assertThat(CALENDAR.isWorkingDay(end)).isTrue();
            left.put(one.key(), CALENDAR.workingDaysBetween(today, end));
            starts.put(one.key(), startBy(content, end));
        });

        assertThat(left.get("用工")).isNegative();
        assertThat(left.get("安全")).isNegative();
        // Red: three working days and fewer.
        assertThat(left.get("自查")).isEqualTo(2);
        // Amber: ten and fewer; what the association recommends it wants ten working days before it reports.
        assertThat(left.get("能耗")).isEqualTo(9);
        assertThat(left.get("经验") - 10).isEqualTo(6);
        // Green: more, and not to be begun yet.
        assertThat(left.get("对接会")).isEqualTo(14);
        assertThat(left.get("绿色")).isEqualTo(32);
        assertThat(starts.get("对接会")).isAfter(today);
        assertThat(starts.get("绿色")).isEqualTo(days.day(32 - 16));
    }

    private static LocalDate startBy(ItemEdit content, LocalDate end) {
        LeadTimes lead = LeadTimes.of(
                content.materials().stream().mapToInt(Material::leadDays).max().orElse(0),
                content.reserveDays(),
                new LeadTimes.Step("stamp", content.stampDays()),
                new LeadTimes.Step("post", content.postDays()));
        return StartBy.of(end, lead, CALENDAR).date();
    }
}
