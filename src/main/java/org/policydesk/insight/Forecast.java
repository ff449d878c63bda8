package org.policydesk.insight;

import org.policydesk.deadline.ExpectedWindow;

/** A programme (政策专项) whose next round is to be expected (预计): nothing is due by it. */
public record Forecast(long programmeId, String name, ExpectedWindow expected) {}
