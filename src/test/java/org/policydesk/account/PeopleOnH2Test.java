package org.policydesk.account;

import org.policydesk.support.DeskTest;

@DeskTest
class PeopleOnH2Test extends PeopleContract {}
