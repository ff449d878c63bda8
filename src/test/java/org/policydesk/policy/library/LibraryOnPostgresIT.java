package org.policydesk.policy.library;

import org.policydesk.support.PostgresTest;

@PostgresTest
class LibraryOnPostgresIT extends LibraryContract {}
