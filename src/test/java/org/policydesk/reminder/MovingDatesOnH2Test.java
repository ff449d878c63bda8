package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class MovingDatesOnH2Test extends MovingDatesContract {}
