package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class OverlapsOnH2Test extends OverlapsContract {}
