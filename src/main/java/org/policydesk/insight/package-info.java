/**
 * What the association sees of all its members at once: figures, how far items have come, saved views. Reads the tables of the modules
 * below in queries of its own and writes only its own.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clock",
            "account",
            "calendar",
            "deadline",
            "member",
            "policy :: programme",
            "task",
            "reminder"
        })
@org.jspecify.annotations.NullMarked
package org.policydesk.insight;
