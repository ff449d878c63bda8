package org.policydesk.access;

/**
 * Two companies, and what belongs to the first.
 *
 * @param marker a word in the first company's name and data that nobody of the second may ever read
 */
record Fixture(
        String marker,
        long companyId,
        long otherCompanyId,
        long managerId,
        long memberPersonId,
        long documentId,
        long policyId,
        long itemId,
        int itemVersion,
        long taskId,
        int taskVersion,
        long lineId,
        long envelopeId,
        long evidenceId,
        long eventId) {}
