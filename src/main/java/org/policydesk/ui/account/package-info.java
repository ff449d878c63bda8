/** The signed-in person's own page: who stands in while they are away, and their calendar's address. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.account;
