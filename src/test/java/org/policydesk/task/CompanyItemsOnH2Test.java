package org.policydesk.task;

import org.policydesk.support.DeskTest;

@DeskTest
class CompanyItemsOnH2Test extends CompanyItemsContract {}
