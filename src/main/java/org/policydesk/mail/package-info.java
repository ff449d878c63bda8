/**
 * Envelopes: each message is rendered, given its Message-ID and stored before SMTP sees it, so that a retry sends the same one; without a mail server they wait.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clock", "retention"})
@org.jspecify.annotations.NullMarked
package org.policydesk.mail;
