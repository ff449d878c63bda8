/**
 * Matches published items with each member's facts and keeps the tasks (任务) that follow: one per owner, item and occurrence, with life cycle, checklist, assignment and history.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clock",
            "retention",
            "policy",
            "policy :: programme",
            "extraction",
            "member",
            "calendar",
            "deadline",
            "eligibility",
            "file",
            "account",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package org.policydesk.task;
