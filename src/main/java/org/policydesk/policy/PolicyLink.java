package org.policydesk.policy;

import org.jspecify.annotations.Nullable;

/**
 * Another policy that one is linked to.
 *
 * @param documentId the source document it was found in; null for one entered without one
 * @param documentName that document's file name, or null
 */
public record PolicyLink(
        long id,
        String title,
        @Nullable Long documentId,
        @Nullable String documentName) {}
