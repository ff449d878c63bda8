package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ProgrammeWatchesOnPostgresIT extends ProgrammeWatchesContract {}
