package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class MissedItemsOnH2Test extends MissedItemsContract {}
