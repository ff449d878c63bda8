package org.policydesk.recommendation;

import org.policydesk.support.PostgresTest;

@PostgresTest
class RecommendationsOnPostgresIT extends RecommendationsContract {}
