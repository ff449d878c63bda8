package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class SuccessionOnH2Test extends SuccessionContract {}
