package org.policydesk.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rendered message to one person.
 *
 * @param address the recipient's bare e-mail address
 * @param name the recipient's name, may be empty
 * @param subject one line, at most 500 characters
 * @param html a whole HTML document in which everything from outside is escaped already
 * @param plain the same as plain text
 * @param purpose what it is for, such as "invitation" or "reminder"; at most 40 characters
 * @param dedupeKey a second message with the same key is not stored; null: no such check
 * @param listName a name under which mail readers may file it (List-Id), or null
 * @param calendar its dates as iCalendar, to be attached; null for none
 */
public record NewEnvelope(
        String address,
        String name,
        String subject,
        String html,
        String plain,
        String purpose,
        @Nullable String dedupeKey,
        @Nullable String listName,
        @Nullable String calendar) {
    /** A message with nothing attached. */
    public NewEnvelope(
            String address,
            String name,
            String subject,
            String html,
            String plain,
            String purpose,
            @Nullable String dedupeKey,
            @Nullable String listName) {
        this(address, name, subject, html, plain, purpose, dedupeKey, listName, null);
    }

    /** @throws InvalidEnvelopeException if the address is none, or a header would hold a control character or be too long */
    public NewEnvelope {
        requireHeader("address", address, 254);
        requireHeader("name", name, 200);
        requireHeader("subject", subject, 500);
        if (listName != null) {
            requireHeader("list name", listName, 200);
        }
        requireAddress(address);
    }

    /** The address's part behind the @, in lower case. */
    String domain() {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static void requireHeader(String what, String value, int longest) {
        if (value.length() > longest) {
            throw new InvalidEnvelopeException(what + " is longer than " + longest + " characters");
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            throw new InvalidEnvelopeException(what + " holds a control character");
        }
    }

    private static void requireAddress(String address) {
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            if (!address.equals(parsed.getAddress()) || !address.contains("@")) {
                throw new InvalidEnvelopeException("not a bare address: " + address);
            }
        } catch (AddressException e) {
            throw new InvalidEnvelopeException("not an address: " + address);
        }
    }
}
