package org.policydesk.account;

import org.policydesk.support.PostgresTest;

@PostgresTest
class StandInsOnPostgresIT extends StandInsContract {}
