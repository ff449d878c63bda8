package org.policydesk.catalogue;

import org.policydesk.support.PostgresTest;

@PostgresTest
class CatalogueOnPostgresIT extends CatalogueContract {}
