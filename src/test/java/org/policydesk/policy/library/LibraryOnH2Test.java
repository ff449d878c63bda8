package org.policydesk.policy.library;

import org.policydesk.support.DeskTest;

@DeskTest
class LibraryOnH2Test extends LibraryContract {}
