package org.policydesk.task;

import org.policydesk.member.MemberDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who matches when: an item is published and a member's facts change in two transactions that don't see each other, and without
 * waiting neither would match the one with the other. Whoever changes facts holds the member; whoever matches an item holds all
 * members. New members cannot be held by others, so for them both take one turn after another, always after the members.
 */
@Component
class MatchingTurn {
    private final MemberDirectory members;
    private final JdbcClient jdbc;

    MatchingTurn(MemberDirectory members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    /** Before an item is matched with everybody. */
    void takeWithMembers() {
        members.holdAll();
        take();
        // Who came in while the first were waited for; from now on nobody does.
        members.holdAll();
    }

    /** Before a new member is matched with every item. */
    void take() {
        jdbc.sql("select id from matching_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }
}
