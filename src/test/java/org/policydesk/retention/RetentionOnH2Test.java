package org.policydesk.retention;

import org.policydesk.support.DeskTest;

@DeskTest
class RetentionOnH2Test extends RetentionContract {}
