package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class TriageOnH2Test extends TriageContract {}
