package org.policydesk.member;

import org.policydesk.support.PostgresTest;

@PostgresTest
class MemberProfilesOnPostgresIT extends MemberProfilesContract {}
