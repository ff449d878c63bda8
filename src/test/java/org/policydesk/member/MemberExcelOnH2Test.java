package org.policydesk.member;

import org.policydesk.support.DeskTest;

@DeskTest
class MemberExcelOnH2Test extends MemberExcelContract {}
