package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class InvitationsOnH2Test extends InvitationsContract {}
