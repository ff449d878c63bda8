package org.policydesk.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion.GivenIn;
import org.policydesk.eligibility.Criterion.HoldsQualification;

/** Criteria on titles. What of a title was not entered leaves the answer open only where no other title gives it. */
record TitleReasons(MemberFacts facts, AsOf asOf) {
    Optional<Boolean> holds(HoldsQualification held) {
        LocalDate on = held.on() == null ? asOf.date() : held.on();
        return any(held.qualification(), title -> title.covers(on) ? atLeast(held, title) : Optional.of(false));
    }

    Optional<Boolean> given(GivenIn given) {
        return any(given.qualification(), title -> both(batch(given, title), between(given, title.from())));
    }

    /** Whether the company applies for the renewal of the title, not for the title. */
    Optional<Boolean> renews(String qualification) {
        return facts.holds(qualification, asOf.date());
    }

    private Optional<Boolean> any(String qualification, Function<Title, Optional<Boolean>> test) {
        return facts.titles(qualification).flatMap(titles -> {
            boolean open = false;
            for (Title title : titles) {
                Optional<Boolean> answer = test.apply(title);
                if (answer.orElse(false)) {
                    return answer;
                }
                open |= answer.isEmpty();
            }
            return open ? Optional.empty() : Optional.of(false);
        });
    }

    private static Optional<Boolean> atLeast(HoldsQualification held, Title title) {
        String least = held.level();
        if (least == null) {
            return Optional.of(true);
        }
        List<String> levels = FactDictionary.standard().levels(held.qualification());
        return Optional.ofNullable(title.level())
                .filter(levels::contains)
                .map(level -> levels.indexOf(level) >= levels.indexOf(least));
    }

    private static Optional<Boolean> batch(GivenIn given, Title title) {
        return given.batches().isEmpty()
                ? Optional.of(true)
                : Optional.ofNullable(title.batch()).map(given.batches()::contains);
    }

    private static Optional<Boolean> between(GivenIn given, @Nullable LocalDate day) {
        LocalDate from = given.from();
        LocalDate until = given.until();
        return from == null && until == null
                ? Optional.of(true)
                : Optional.ofNullable(day)
                        .map(on -> (from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until)));
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        if (!one.orElse(true) || !other.orElse(true)) {
            return Optional.of(false);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
    }
}
