package org.policydesk.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param systemRole for association people; null for people of companies
 * @param place the first company, or null
 */
public record NewPerson(
        String name,
        String email,
        @Nullable String mobile,
        @Nullable Role systemRole,
        @Nullable Membership place) {

    /**
     * The same with space trimmed and the address in lower case.
     *
     * @throws InvalidPersonException if it cannot be, naming the field
     */
    public NewPerson checked() {
        String cleanName = name.strip();
        String cleanEmail = email.strip().toLowerCase(Locale.ROOT);
        if (cleanName.isEmpty() || cleanName.length() > 100 || cleanName.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidPersonException("name", "missing");
        }
        if (!cleanEmail.matches(
                "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^@\\s<>\",;:()\\[\\]\\\\]{1,180}\\.[a-z0-9-]{2,}")) {
            throw new InvalidPersonException("email", "malformed");
        }
        String cleanMobile = mobile == null ? "" : mobile.strip();
        if (!cleanMobile.matches("[0-9+ ()-]{0,40}")) {
            throw new InvalidPersonException("mobile", "malformed");
        }
        if (place != null && place.role() != Role.COMPANY_MANAGER && place.role() != Role.COMPANY_MEMBER) {
            throw new InvalidPersonException("role", "notOfCompany");
        }
        if (systemRole == Role.COMPANY_MANAGER || systemRole == Role.COMPANY_MEMBER) {
            throw new InvalidPersonException("role", "notOfAssociation");
        }
        if (systemRole == null && place == null) {
            throw new InvalidPersonException("role", "missing");
        }
        return new NewPerson(cleanName, cleanEmail, cleanMobile.isEmpty() ? null : cleanMobile, systemRole, place);
    }
}
