package org.policydesk.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that bounces go to, {@code desk.mail.bounces.*}; without a host none is read.
 *
 * @param protocol imap, imaps, pop3 or pop3s
 * @param port -1: the protocol's own
 */
@ConfigurationProperties("desk.mail.bounces")
record BounceSettings(
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String host,
        @DefaultValue("-1") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder) {
    boolean isSet() {
        return !host.isBlank();
    }

    /** Without the password, which must not get into a log. */
    @Override
    public String toString() {
        return protocol + "://" + host + "/" + folder;
    }
}
