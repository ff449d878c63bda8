package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class TaskPeriodsOnPostgresIT extends TaskPeriodsContract {}
