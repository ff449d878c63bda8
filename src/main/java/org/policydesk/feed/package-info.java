/**
 * Tasks as calendars (RFC 5545): a personal address that calendar programs read without signing in, and single tasks to download.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"clock", "retention", "account", "task", "audit"})
@org.jspecify.annotations.NullMarked
package org.policydesk.feed;
