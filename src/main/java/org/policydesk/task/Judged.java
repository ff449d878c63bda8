package org.policydesk.task;

import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;

/** How a member comes out by an item, and the facts that it was judged by. */
record Judged(Verdict verdict, MemberFacts facts) {
    Outcome outcome() {
        return verdict.outcome();
    }
}
