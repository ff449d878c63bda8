package org.policydesk.policy;

import java.time.LocalDate;

/** A date further up (上游节点), shown on the company's task as context: what it is, in words, and when. */
public record UpstreamDate(String label, LocalDate date) {}
