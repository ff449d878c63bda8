package org.policydesk.ui.tour;

/**
 * Where somebody is on a tour.
 *
 * @param index the step's, from 0
 */
record TourPlace(Tour tour, int index) {
    TourStep step() {
        return tour.steps().get(index);
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == tour.steps().size() - 1;
    }

    TourPlace moved(int by) {
        return new TourPlace(tour, Math.clamp((long) index + by, 0, tour.steps().size() - 1));
    }

    /** The key of one of its texts in the bundles: "title" or "text". */
    String key(String part) {
        return "tour.%s.%d.%s".formatted(tour.word(), index + 1, part);
    }
}
