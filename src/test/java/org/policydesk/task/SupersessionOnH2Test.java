package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class SupersessionOnH2Test extends SupersessionContract {}
