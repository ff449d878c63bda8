/**
 * What whoever runs an installation does from the command line, or has the clock do at night: move it from the embedded database to PostgreSQL, back it up
 * and restore it. All three are one thing, a copy of every table between two databases of the same release that is compared row by
 * row before it counts. Knows tables, not what they mean.
 */
@ApplicationModule(allowedDependencies = {"clock"})
@NullMarked
package org.policydesk.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
