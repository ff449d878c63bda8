package org.policydesk.member;

import org.policydesk.support.DeskTest;

@DeskTest
class ProfileRecordsOnH2Test extends ProfileRecordsContract {}
