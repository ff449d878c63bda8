package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class ReviewPresenceOnH2Test extends ReviewPresenceContract {}
