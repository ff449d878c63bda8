package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class RedraftsOnH2Test extends RedraftsContract {}
