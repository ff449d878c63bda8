package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class LiveBoardsOnPostgresIT extends LiveBoardsContract {}
