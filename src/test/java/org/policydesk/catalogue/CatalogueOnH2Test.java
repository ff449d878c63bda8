package org.policydesk.catalogue;

import org.policydesk.support.DeskTest;

@DeskTest
class CatalogueOnH2Test extends CatalogueContract {}
