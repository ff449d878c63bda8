package org.policydesk.member;

import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码) by GB 32100: 17 characters and a check character by modulus 31.
 *
 * @param value 18 characters, upper case
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = ALPHABET.length();
    private static final int BODY = 17;

    /**
     * @throws InvalidMemberException if it isn't a code: wrong length, a letter that the standard leaves out (I, O, S, V, Z), or
     *     a check character that does not fit
     */
    public CreditCode {
        if (value.length() != BODY + 1) {
            throw new InvalidMemberException("creditCode", "member.invalid.credit-code-length");
        }
        if (value.charAt(BODY) != check(value)) {
            throw new InvalidMemberException("creditCode", "member.invalid.credit-code-check");
        }
    }

    /** Reads a code as people type it: blanks are dropped, small letters raised. */
    public static CreditCode of(String typed) {
        return new CreditCode(typed.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT));
    }

    /** The code that begins with these 17 characters. */
    public static CreditCode completing(String body) {
        if (body.length() != BODY) {
            throw new InvalidMemberException("creditCode", "member.invalid.credit-code-length");
        }
        return new CreditCode(body + check(body));
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < BODY; i++) {
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                throw new InvalidMemberException("creditCode", "member.invalid.credit-code-letter", code.charAt(i));
            }
            sum += digit * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
