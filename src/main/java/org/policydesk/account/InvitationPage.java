package org.policydesk.account;

/**
 * What the page behind an invitation's link shows.
 *
 * @param name the person's; empty unless the link works, and so is the address
 * @param locale of the person, a language tag
 * @param fault what is wrong with the password chosen, the last part of a bundle key; empty if nothing is
 */
public record InvitationPage(State state, String name, String email, String locale, String fault) {
    /** Where a link stands. */
    public enum State {
        /** A password can be set with it. */
        OPEN,
        /** It was set just now, or before. */
        DONE,
        /** Its time is over. */
        EXPIRED,
        /** Another one took its place, it was withdrawn, or the person was switched off. */
        ENDED,
        /** We never made it. */
        UNKNOWN
    }

    static InvitationPage of(State state, String locale) {
        return new InvitationPage(state, "", "", locale, "");
    }

    InvitationPage with(String wrong) {
        return new InvitationPage(state, name, email, locale, wrong);
    }
}
