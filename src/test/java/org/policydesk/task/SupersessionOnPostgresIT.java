package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class SupersessionOnPostgresIT extends SupersessionContract {}
