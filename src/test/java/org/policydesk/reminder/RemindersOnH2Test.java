package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class RemindersOnH2Test extends ReminderContract {}
