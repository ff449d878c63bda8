package org.policydesk.reminder;

import org.policydesk.support.PostgresTest;

@PostgresTest
class DrillDownOnPostgresIT extends DrillDownContract {}
