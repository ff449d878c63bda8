package org.policydesk.account;

import org.policydesk.support.DeskTest;

@DeskTest
class StandInsOnH2Test extends StandInsContract {}
