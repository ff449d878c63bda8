package org.policydesk.mail;

/** A letter and what became of it. */
record Settled(Letter letter, Outcome outcome) {}
