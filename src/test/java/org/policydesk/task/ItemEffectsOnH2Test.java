package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class ItemEffectsOnH2Test extends ItemEffectsContract {}
