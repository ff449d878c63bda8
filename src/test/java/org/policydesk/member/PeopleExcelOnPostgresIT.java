package org.policydesk.member;

import org.policydesk.support.PostgresTest;

@PostgresTest
class PeopleExcelOnPostgresIT extends PeopleExcelContract {}
