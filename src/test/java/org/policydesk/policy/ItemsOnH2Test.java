package org.policydesk.policy;

import org.policydesk.support.DeskTest;

@DeskTest
class ItemsOnH2Test extends ItemsContract {}
