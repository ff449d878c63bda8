/**
 * Source documents (来源文件), the policies found in them and their action items (事项): import, review, publishing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "clock",
            "retention",
            "document",
            "extraction",
            "deadline",
            "eligibility",
            "calendar",
            "file",
            "account",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package org.policydesk.policy;
