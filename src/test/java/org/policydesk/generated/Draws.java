package org.policydesk.generated;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * What chance decides about one thing. The same seed and thing give the same draws on every machine, whatever else is drawn. Not
 * thread-safe.
 */
final class Draws {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /**
     * @param of what kind of thing
     * @param number which of them
     */
    Draws(long seed, String of, long number) {
        random = new Random((seed + SPREAD * of.hashCode()) * SPREAD + number * SPREAD);
        // The first draws of neighbouring seeds are alike.
        random.nextLong();
    }

    /** From 0 up to but not including that number. */
    int below(int end) {
        return random.nextInt(end);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Around 0, two thirds of them within 1. */
    double normal() {
        return random.nextGaussian();
    }

    <T> T from(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Those of twice the weight twice as often. */
    <T> T from(List<T> all, ToIntFunction<T> weight) {
        int left = random.nextInt(all.stream().mapToInt(weight).sum());
        for (T one : all) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("weights changed");
    }
}
