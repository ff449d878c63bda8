/** The screens, by audience: sign-in and shell here, member companies, association and administration in the packages below. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.policydesk.ui;
