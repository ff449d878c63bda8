/**
 * 导览: five steps for each way of using the desk, in a strip below the page that covers nothing of it. Shown at the first sign-in until
 * the person has seen enough, and again to whoever asks; an address with {@code ?tour=staff} begins one too.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.tour;
