package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class EligibilityOnH2Test extends EligibilityContract {}
