package org.policydesk.recommendation;

import org.policydesk.support.DeskTest;

@DeskTest
class RecommendationsOnH2Test extends RecommendationsContract {}
