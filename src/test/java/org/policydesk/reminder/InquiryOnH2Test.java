package org.policydesk.reminder;

import org.policydesk.support.DeskTest;

@DeskTest
class InquiryOnH2Test extends InquiryContract {}
