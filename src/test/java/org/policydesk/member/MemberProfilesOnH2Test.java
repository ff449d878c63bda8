package org.policydesk.member;

import org.policydesk.support.DeskTest;

@DeskTest
class MemberProfilesOnH2Test extends MemberProfilesContract {}
