/**
 * The working calendar in force: the years' holidays and make-up days that all dates of the house are counted in. Those that
 * come with the program are overridden by the years that staff import and the days that they change; the association's own
 * closing days stand beside them.
 */
@ApplicationModule(allowedDependencies = {"deadline", "account", "audit"})
@NullMarked
package org.policydesk.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
