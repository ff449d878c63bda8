/**
 * What must be said to whom and when (提醒): due messages planned by the ladder, one row each, gathered into envelopes; Quartz only ticks.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clock",
            "retention",
            "audit",
            "task",
            "recommendation",
            "succession",
            "policy",
            "extraction",
            "member",
            "account",
            "calendar",
            "deadline",
            "eligibility",
            "mail"
        })
@org.jspecify.annotations.NullMarked
package org.policydesk.reminder;
