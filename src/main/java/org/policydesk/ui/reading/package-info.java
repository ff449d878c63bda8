/** Pages for reading what is public within the desk: a policy's text, opened at the place that somebody asks about. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.reading;
