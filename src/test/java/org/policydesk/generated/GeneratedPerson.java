package org.policydesk.generated;

/** Somebody of a member. */
record GeneratedPerson(long id, String name, String email, boolean manager) {}
