package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class ApprovalsOnH2Test extends ApprovalsContract {}
