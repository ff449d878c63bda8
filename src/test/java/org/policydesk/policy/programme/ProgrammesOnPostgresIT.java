package org.policydesk.policy.programme;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ProgrammesOnPostgresIT extends ProgrammesContract {}
