package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class ConversationsOnH2Test extends ConversationsContract {}
