package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class ProofOnH2Test extends ProofContract {}
