/**
 * How the desk itself fares: what waits to be sent, whether the clock ticks, whether the search index stands. Told as health to whatever
 * watches the nodes, as metrics to Prometheus, and in short to administrators on a page; every line of the log carries the request
 * and the person. Reads what others keep and decides nothing.
 */
@ApplicationModule(allowedDependencies = {"clock", "account", "mail", "reminder", "task"})
@NullMarked
package org.policydesk.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
