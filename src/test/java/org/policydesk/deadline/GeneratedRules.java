package org.policydesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Fixed;
import org.policydesk.deadline.DeadlineRule.LeftOpen;
import org.policydesk.deadline.DeadlineRule.Limit;
import org.policydesk.deadline.DeadlineRule.Open;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.DeadlineRule.Weekly;
import org.policydesk.deadline.DeadlineRule.Window;

/** Rules of every kind, about as often as policies have them; the same seed gives the same rules. */
final class GeneratedRules {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 365 * 5;
    private static final int[] OFFSETS = {20, 20, 40, 40, 40, 900};

    private final Random random;

    GeneratedRules(Random random) {
        this.random = random;
    }

    DeadlineRule next() {
        int per100 = random.nextInt(100);
        if (per100 < 30) {
            return new Fixed(day(), maybe(this::hour));
        }
        if (per100 < 44) {
            return window();
        }
        if (per100 < 54) {
            return new Annual(
                    Stream.generate(this::monthDay).limit(random.nextInt(1, 4)).toList(), rollover());
        }
        if (per100 < 68) {
            return periodic();
        }
        if (per100 < 84) {
            return relative();
        }
        return rarer(per100);
    }

    private DeadlineRule rarer(int per100) {
        if (per100 == 99) {
            List<DayOfWeek> days = Stream.generate(() -> DayOfWeek.of(random.nextInt(1, 8)))
                    .limit(random.nextInt(1, 8))
                    .toList();
            return new Weekly(days, maybe(this::course));
        }
        if (per100 < 88) {
            return new LeftOpen("规定时限内", direction(), "收到通知", rollover(), maybe(this::span));
        }
        if (per100 < 93) {
            Period life = random.nextBoolean() ? Period.ofYears(random.nextInt(1, 6)) : Period.ofMonths(18);
            return new Validity(life, "证书", maybe(() -> new Renewal(days(60), random.nextBoolean())));
        }
        if (per100 < 97) {
            LocalDate start = day();
            return random.nextBoolean()
                    ? new Limit(start, start.plusDays(random.nextInt(700)), null, null)
                    : new Limit(null, null, span(), "被撤销资格");
        }
        return new Open(
                "另行通知", Stream.generate(this::day).limit(random.nextInt(4)).toList());
    }

    Relative relative() {
        Span span = span();
        boolean inclusive = span.unit() != Unit.HOUR && random.nextInt(5) == 0;
        return new Relative(span, direction(), "收到通知", rollover(), inclusive, null);
    }

    private Window window() {
        LocalDate start = day();
        LocalDate end = start.plusDays(random.nextInt(120));
        return switch (random.nextInt(6)) {
            case 0 -> new Window(null, end, null, maybe(this::hour));
            case 1 -> new Window(start, null, maybe(this::hour), null);
            default -> new Window(start, end);
        };
    }

    private Periodic periodic() {
        Period every = Period.ofMonths(List.of(1, 1, 3, 3, 6, 12, 24, 36, 18).get(random.nextInt(9)));
        int months = Math.toIntExact(every.toTotalMonths());
        Course course = 12 % months == 0 ? maybe(this::course) : new Course(day(), null);
        return switch (random.nextInt(5)) {
            case 0 ->
                new Periodic(
                        every,
                        null,
                        null,
                        days(OFFSETS[random.nextInt(OFFSETS.length)]),
                        null,
                        null,
                        course,
                        rollover());
            case 1 -> new Periodic(every, null, null, null, days(15), null, course, rollover());
            case 2 -> new Periodic(every, null, null, null, null, null, course, rollover());
            default -> {
                int due = random.nextInt(1, 32);
                Integer opens = maybe(() -> random.nextInt(1, due + 1));
                Integer month = maybe(() -> random.nextInt(1, months + 1));
                yield new Periodic(every, month, due, null, null, opens, course, rollover());
            }
        };
    }

    private Course course() {
        LocalDate start = day();
        return switch (random.nextInt(3)) {
            case 0 -> new Course(start, null);
            case 1 -> new Course(null, start);
            default -> new Course(start, start.plusDays(random.nextInt(900)));
        };
    }

    private Span span() {
        return switch (random.nextInt(5)) {
            case 0 -> new Span(random.nextInt(1, 97), Unit.HOUR);
            case 1 -> new Span(random.nextInt(1, 25), Unit.MONTH);
            case 2 -> new Span(random.nextInt(1, 6), Unit.YEAR);
            default -> days(90);
        };
    }

    private Span days(int most) {
        return new Span(random.nextInt(1, most + 1), random.nextBoolean() ? Unit.WORKING_DAY : Unit.CALENDAR_DAY);
    }

    private Rollover rollover() {
        Rollover[] all = Rollover.values();
        return all[Math.max(0, random.nextInt(-2, all.length))];
    }

    private Direction direction() {
        return random.nextInt(4) == 0 ? Direction.BEFORE : Direction.AFTER;
    }

    private MonthDay monthDay() {
        LocalDate leapYear = LocalDate.of(2024, 1, 1);
        return MonthDay.from(leapYear.plusDays(random.nextInt(366)));
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private LocalTime hour() {
        return LocalTime.of(random.nextInt(8, 24), 0);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }
}
