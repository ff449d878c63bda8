package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ChasingOnH2Test extends ChasingContract {}
