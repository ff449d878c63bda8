package org.policydesk.task;

import org.policydesk.support.PostgresTest;

@PostgresTest
class CompanyItemsOnPostgresIT extends CompanyItemsContract {}
