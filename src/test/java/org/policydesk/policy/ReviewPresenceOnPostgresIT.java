package org.policydesk.policy;

import org.policydesk.support.PostgresTest;

@PostgresTest
class ReviewPresenceOnPostgresIT extends ReviewPresenceContract {}
