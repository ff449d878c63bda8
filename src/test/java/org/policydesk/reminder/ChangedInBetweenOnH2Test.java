package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ChangedInBetweenOnH2Test extends ChangedInBetweenContract {}
