package org.policydesk.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads the server's answer out of Jakarta Mail's nested exceptions. */
final class SmtpFailures {
    // A refused sender or sign-in is a fault of our settings: the message itself may still go out once they are right.
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    private static final Pattern NO_MAILBOX = Pattern.compile("\\b(?:5\\.1\\.[1236]|5\\.2\\.1|550|551|553)\\b");

    private SmtpFailures() {}

    /** Whether the server's words say that there is no such mailbox, and not that it dislikes the message. */
    static boolean blamesAddress(String reply) {
        return NO_MAILBOX.matcher(reply).find() && !reply.matches("(?s).*\\b5\\.7\\.\\d+\\b.*");
    }

    static Outcome read(MessagingException failure) {
        int code = 0;
        boolean ours = false;
        StringBuilder words = new StringBuilder();
        for (Throwable at = failure; at != null; at = next(at)) {
            code = Math.max(code, code(at));
            ours |= at instanceof SMTPSenderFailedException || SIGN_IN.contains(code(at));
            if (at.getMessage() != null && words.indexOf(at.getMessage()) < 0) {
                words.append(words.isEmpty() ? "" : "; ").append(at.getMessage().strip());
            }
        }
        String reply = words.isEmpty() ? failure.getClass().getSimpleName() : words.toString();
        if (code == 0) {
            return new Outcome.Unknown(reply);
        }
        return code >= 500 && !ours ? new Outcome.Refused(reply) : new Outcome.Deferred(reply);
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException e -> e.getReturnCode();
            case SMTPSenderFailedException e -> e.getReturnCode();
            case SMTPSendFailedException e -> e.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Throwable next(Throwable failure) {
        Throwable next = failure instanceof MessagingException m ? m.getNextException() : failure.getCause();
        return next == failure ? null : next;
    }
}
