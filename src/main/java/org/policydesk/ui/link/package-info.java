/**
 * The pages that need no signing in besides the sign-in itself: what a signed link in a mail shows with the button that acts, and
 * where an invited person sets their password. Plain HTML, since mail readers open them on any phone.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.link;
