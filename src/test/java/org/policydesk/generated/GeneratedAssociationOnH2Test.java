package org.policydesk.generated;

import org.policydesk.support.DeskTest;

@DeskTest
class GeneratedAssociationOnH2Test extends GeneratedAssociationContract {}
