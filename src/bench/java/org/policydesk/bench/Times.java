package org.policydesk.bench;

import java.util.Arrays;

/** How long the same took each time, in seconds, the shortest first. */
record Times(double... seconds) {
    private static final double NANOS = 1e9;

    Times {
        Arrays.sort(seconds);
    }

    /** @param warmUp how often it is done before, unmeasured */
    static Times of(int warmUp, int rounds, Runnable work) {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = once(work);
        }
        return new Times(seconds);
    }

    static double once(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / NANOS;
    }

    double median() {
        return seconds[seconds.length / 2];
    }

    /** Within which 95 of 100 were. */
    double p95() {
        return seconds[(int) Math.ceil(seconds.length * 0.95) - 1];
    }

    int rounds() {
        return seconds.length;
    }
}
