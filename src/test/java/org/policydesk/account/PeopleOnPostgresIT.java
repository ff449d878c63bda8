package org.policydesk.account;

import org.policydesk.support.PostgresTest;

@PostgresTest
class PeopleOnPostgresIT extends PeopleContract {}
