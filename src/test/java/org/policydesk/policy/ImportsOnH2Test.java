package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class ImportsOnH2Test extends ImportsContract {}
