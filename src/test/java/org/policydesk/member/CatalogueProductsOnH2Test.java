package org.policydesk.member;

import org.policydesk.support.DeskTest;

@DeskTest
class CatalogueProductsOnH2Test extends CatalogueProductsContract {}
