package org.policydesk.robot;

import org.policydesk.support.DeskTest;

@DeskTest
class RobotsOnH2Test extends RobotsContract {}
