package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class RandomChangesOnPostgresIT extends RandomChangesContract {}
