/** What goes when its time is over, and what never does. */
@org.jspecify.annotations.NullMarked
package org.policydesk.retention;
