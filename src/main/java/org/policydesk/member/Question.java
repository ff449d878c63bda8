package org.policydesk.member;

/**
 * A condition that only a person can judge, as it was put to them.
 *
 * @param id the id that the condition carries in its item
 * @param text its words, kept with the answer so that the profile can be read without the item
 */
public record Question(String id, String text) {}
