package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The engine against {@code cases.csv}, whose dates were counted by hand from the State Council's notices. */
class HandCheckedCasesTest {
    private static final String PROVISIONAL = " 暂定";
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @ParameterizedTest(name = "{0}: {1} from {2} gives {3}")
    @CsvFileSource(resources = "/deadline/cases.csv", delimiter = '|')
    void aDateIsWhatAPersonCounts(String name, String rule, String from, String expected, String why) {
        assertThat(dates(rule, from)).as("%s (%s)", name, why).isEqualTo(expected);
    }

    private String dates(String rule, String from) {
        if (rule.startsWith("start-by ")) {
            StartBy startBy = StartBy.of(LocalDate.parse(from), leadTimes(rule), calendar);
            return startBy.date() + mark(startBy.provisional());
        }
        if (rule.startsWith("review ")) {
            PlannedBack planned =
                    PlannedBack.from(LocalDate.parse(from), Integer.parseInt(rule.substring(7)), calendar);
            return planned.date() + mark(planned.provisional());
        }
        return switch (WrittenRule.read(rule)) {
            case DeadlineRule.Limit limit -> holding(limit, from);
            case DeadlineRule.Open open ->
                Forecast.of(open, LocalDate.parse(from))
                        .map(expected -> expected.month().toString())
                        .orElse("nothing");
            case DeadlineRule other -> due(occurrences(other, from));
        };
    }

    private String holding(DeadlineRule.Limit limit, String from) {
        Holding holding = Holding.of(limit, Anchor.of("event", LocalDate.parse(from)), calendar);
        return Objects.toString(holding.start(), "") + ".." + Objects.toString(holding.end(), "");
    }

    private List<Occurrence> occurrences(DeadlineRule rule, String from) {
        return switch (rule) {
            case DeadlineRule.Relative relative -> List.of(Occurrences.counted(relative, anchor(from), calendar));
            case DeadlineRule.LeftOpen leftOpen -> List.of(Occurrences.counted(leftOpen, anchor(from), calendar));
            case DeadlineRule.Validity validity -> List.of(Occurrences.counted(validity, anchor(from), calendar));
            default -> {
                List<LocalDate> days =
                        Stream.of(from.split("\\.\\.")).map(LocalDate::parse).toList();
                yield Occurrences.of(rule, days.getFirst(), days.getLast(), calendar);
            }
        };
    }

    private static Anchor anchor(String from) {
        String[] days = from.split(" printed ");
        return new Anchor("event", at(days[0]), days.length == 1 ? null : LocalDate.parse(days[1]));
    }

    private static LeadTimes leadTimes(String rule) {
        List<Integer> days = Arrays.stream(rule.substring(9).split("\\+"))
                .map(Integer::valueOf)
                .toList();
        return new LeadTimes(
                days.getFirst(),
                days.subList(1, days.size() - 1).stream()
                        .map(length -> new LeadTimes.Step("step", length))
                        .toList(),
                days.getLast());
    }

    private static LocalDateTime at(String from) {
        return from.contains("T")
                ? LocalDateTime.parse(from)
                : LocalDate.parse(from).atStartOfDay();
    }

    private static String due(List<Occurrence> all) {
        return all.stream().map(HandCheckedCasesTest::due).collect(Collectors.joining(" "))
                + mark(all.stream().anyMatch(Occurrence::provisional));
    }

    private static String due(Occurrence one) {
        boolean renewed = one.explanation().rule() instanceof DeadlineRule.Validity && one.opens() != null;
        LocalTime cutOff = one.cutOff();
        return (renewed ? one.opens() + ".." : "")
                + (cutOff == null ? one.due() : one.due().atTime(cutOff));
    }

    private static String mark(boolean provisional) {
        return provisional ? PROVISIONAL : "";
    }
}
