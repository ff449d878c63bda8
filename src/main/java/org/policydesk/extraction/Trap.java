package org.policydesk.extraction;

import java.util.function.BiPredicate;

/** A reason why a time expression sets nobody a deadline; the name is kept for tests and reviewers. */
record Trap(String name, BiPredicate<Statement, Expression> holds) {}
