package org.policydesk.policy;

import org.policydesk.support.PostgresTest;

@PostgresTest
class OverlapsOnPostgresIT extends OverlapsContract {}
