package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class LocalDatesOnH2Test extends LocalDatesContract {}
