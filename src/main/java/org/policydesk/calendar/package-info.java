/**
 * The working calendar in force: the years' holidays and make-up days that all dates of the house are counted in. For now
 * those that come with the program.
 */
@ApplicationModule(allowedDependencies = {"deadline"})
@NullMarked
package org.policydesk.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
