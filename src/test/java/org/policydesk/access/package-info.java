/** The access matrix: every service method against every role, one's own company, another's and nobody. */
@org.jspecify.annotations.NullMarked
package org.policydesk.access;
