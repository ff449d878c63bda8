package org.policydesk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /**
     * As often as there is time for, once at least.
     *
     * @param budget no new round begins after so many seconds
     */
    static Times within(double budget, int rounds, Runnable work) {
        List<Double> seconds = new ArrayList<>();
        double spent = 0;
        while (seconds.isEmpty() || seconds.size() < rounds && spent < budget) {
            double took = once(work);
            seconds.add(took);
            spent += took;
        }
        return new Times(seconds.stream().mapToDouble(Double::doubleValue).toArray());
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
