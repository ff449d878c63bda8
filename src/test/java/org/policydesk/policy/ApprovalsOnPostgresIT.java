package org.policydesk.policy;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ApprovalsOnPostgresIT extends ApprovalsContract {}
