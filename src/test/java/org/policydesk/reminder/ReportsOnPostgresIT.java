package org.policydesk.reminder;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ReportsOnPostgresIT extends ReportsContract {}
