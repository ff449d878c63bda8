/**
 * The one page that needs no signing in besides the sign-in itself: what a signed link in a mail shows, and the button that acts. Plain HTML, since mail readers open it on any phone.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.link;
