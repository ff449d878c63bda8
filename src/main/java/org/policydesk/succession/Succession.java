package org.policydesk.succession;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Role;

/**
 * A proposal who takes over from whom.
 *
 * @param leaves whether the person leaves the company; else they stay and do something else
 * @param successorId null for somebody who has no account with the company yet
 * @param successorEmail empty for a colleague
 * @param newRole the newcomer's; null for a colleague
 * @param knownAs the name of the account that has the newcomer's address already; empty if there is none, and always for companies
 * @param proposedAt on the business time line, as is decidedAt
 * @param reason why it was declined, or {@link #GONE}; empty otherwise
 * @param tasksMoved how many tasks went to the successor
 */
public record Succession(
        long id,
        long companyId,
        String companyName,
        long leaverId,
        String leaverName,
        boolean leaves,
        @Nullable Long successorId,
        String successorName,
        String successorEmail,
        @Nullable String successorMobile,
        @Nullable Role newRole,
        String knownAs,
        String word,
        String proposedBy,
        Instant proposedAt,
        State state,
        @Nullable Instant decidedAt,
        String reason,
        int tasksMoved) {
    /** In place of a reason, the key of the text that says it: one of the two was switched off. */
    public static final String GONE = "succession.declined.gone";

    /** Where a proposal stands. */
    public enum State {
        /** 待协会确认 */
        PROPOSED,
        /** 已确认 */
        CONFIRMED,
        /** 未通过 */
        DECLINED,
        /** 企业已撤回 */
        WITHDRAWN
    }

    /** The same as the company may see it: of whoever has the newcomer's address it learns nothing. */
    Succession forCompany() {
        return new Succession(
                id,
                companyId,
                companyName,
                leaverId,
                leaverName,
                leaves,
                successorId,
                successorName,
                successorEmail,
                successorMobile,
                newRole,
                "",
                word,
                proposedBy,
                proposedAt,
                state,
                decidedAt,
                reason,
                tasksMoved);
    }
}
