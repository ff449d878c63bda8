package org.policydesk.retention;

import org.policydesk.support.PostgresTest;

@PostgresTest
class RetentionOnPostgresIT extends RetentionContract {}
