/** The administrator's screens: people and accounts. */
@org.jspecify.annotations.NullMarked
package org.policydesk.ui.admin;
