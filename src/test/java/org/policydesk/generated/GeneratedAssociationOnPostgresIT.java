package org.policydesk.generated;

import org.policydesk.support.PostgresTest;

@PostgresTest
class GeneratedAssociationOnPostgresIT extends GeneratedAssociationContract {}
