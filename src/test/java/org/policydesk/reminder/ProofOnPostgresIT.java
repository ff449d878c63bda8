package org.policydesk.reminder;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ProofOnPostgresIT extends ProofContract {}
