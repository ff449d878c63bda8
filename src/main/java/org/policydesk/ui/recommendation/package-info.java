/** The association's own recommendations: the list, and the page on which one is reviewed, ranked and reported. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.recommendation;
