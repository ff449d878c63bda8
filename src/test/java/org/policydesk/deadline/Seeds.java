package org.policydesk.deadline;

import java.util.stream.LongStream;

/** The seeds of the generated cases: fixed ones, and one more that may be given by {@code -Dseed=}. */
final class Seeds {
    private Seeds() {}

    static LongStream all() {
        LongStream fixed = LongStream.of(1, 20_250_310, 97);
        Long given = Long.getLong("seed");
        return given == null
                ? fixed
                : LongStream.concat(fixed, LongStream.of(given)).distinct();
    }
}
