package org.policydesk.member;

import org.policydesk.support.DeskTest;

@DeskTest
class PeopleExcelOnH2Test extends PeopleExcelContract {}
