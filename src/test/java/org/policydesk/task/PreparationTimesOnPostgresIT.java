package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class PreparationTimesOnPostgresIT extends PreparationTimesContract {}
