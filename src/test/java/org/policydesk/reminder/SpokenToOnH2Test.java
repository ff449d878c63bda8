package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class SpokenToOnH2Test extends SpokenToContract {}
