package org.policydesk.reminder;

/** Gives the address behind a button in a mail. */
interface MailLinks {
    /** Stands where no working link may be shown: in rehearsals and previews. */
    String HIDDEN = "…";

    /** The part of a link's address behind the desk's own. */
    String PATH = "/a/";

    /** The token of a link for that task. */
    String token(MailAct act, long taskId, int dueVersion);

    /** Links that do nothing. */
    static MailLinks hidden() {
        return (act, taskId, dueVersion) -> HIDDEN;
    }
}
