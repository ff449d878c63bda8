package org.policydesk.ui.tour;

/**
 * A step of a tour.
 *
 * @param path the page that it is on
 * @param target what it points at there, as a CSS selector; a page without it is shown all the same
 */
record TourStep(String path, String target) {}
