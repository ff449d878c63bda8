package org.policydesk.reminder;

/** Tokens of links, as mails carry them. */
public final class LinkTokens {
    private final LinkSigner signer;

    LinkTokens(LinkSigner signer) {
        this.signer = signer;
    }

    /** By which the person says that they know of the task, whose due date never moved. */
    public String acknowledging(long personId, long taskId) {
        return signer.token(MailAct.ACKNOWLEDGE, personId, taskId, 1);
    }
}
