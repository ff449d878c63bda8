package org.policydesk.policy.programme;

import org.policydesk.support.DeskTest;

@DeskTest
class ProgrammesOnH2Test extends ProgrammesContract {}
