/**
 * The catalogue (专项目录) that comes with the program: real programmes and duties as data, which an association takes over as items
 * and programmes of its own, and of which later versions bring differences to be looked at.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clock",
            "policy",
            "policy :: programme",
            "extraction",
            "calendar",
            "deadline",
            "eligibility",
            "account",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package org.policydesk.catalogue;
