package org.policydesk.reminder;

import org.policydesk.support.PostgresTest;

@PostgresTest
class InvitationsOnPostgresIT extends InvitationsContract {}
