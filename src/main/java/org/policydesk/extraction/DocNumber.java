package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads document numbers (发文字号) on folded, whitespace-free lines. */
final class DocNumber {
    private static final String SERIAL = "[\\[(]?(?:19|20)\\d{2}[\\])]第?\\d{1,5}号";
    private static final Pattern LETTER =
            Pattern.compile("[(]?(?<body>[\\p{IsHan}]{1,14}+)(?<serial>" + SERIAL + ")[)]?");
    private static final Pattern YEARLY =
            Pattern.compile("(?<body>[\\p{IsHan}]{0,40}?)(?<serial>(?:公告|令)?(?:19|20)\\d{2}年?第\\d{1,4}号(?:公告|令)?)");
    private static final Pattern ORDER = Pattern.compile("(?:[\\p{IsHan}]{2,40}?)令(?:第\\d{1,4}号)?");
    private static final Pattern ORDER_NUMBER = Pattern.compile("第\\d{1,4}号");
    private static final Pattern TITLE_TAIL = Pattern.compile("((?:公告)?(?:19|20)\\d{2}年第\\d{1,4}号(?:令|公告)?)$");

    private static final Pattern ANNOUNCED = Pattern.compile("发布((?:19|20)\\d{2}年第\\d{1,4}号)[^。,]{0,12}公告");

    private DocNumber() {}

    /** The number when the line is nothing but a number, else null. */
    static @Nullable String whole(String flat) {
        if (flat.length() > 50
                || !flat.endsWith("号") && !flat.endsWith(")") && !flat.endsWith("令") && !flat.endsWith("告")) {
            return null;
        }
        Matcher letter = LETTER.matcher(flat);
        if (letter.matches()) {
            return letter.group("body") + tidy(letter.group("serial"));
        }
        Matcher yearly = YEARLY.matcher(flat);
        return yearly.matches() && !yearly.group("body").contains("关于") ? flat : null;
    }

    /** The number of an order that stands on one line or two ("…令", "第 802 号"), else null. */
    static @Nullable String order(String flat, String next) {
        if (flat.length() > 45 || !ORDER.matcher(flat).matches()) {
            return null;
        }
        if (flat.endsWith("号")) {
            return flat;
        }
        return ORDER_NUMBER.matcher(next).matches() ? flat + next : null;
    }

    /** A number at the end of a title line, or null. */
    static @Nullable String tail(String flat) {
        Matcher tail = TITLE_TAIL.matcher(flat);
        return tail.find() ? tail.group(1) : null;
    }

    /** The number of an announcement that the first sentences report ("发布 2024 年第 17 号…公告"), or null. */
    static @Nullable String announced(String opening) {
        Matcher announced = ANNOUNCED.matcher(opening.substring(0, Math.min(160, opening.length())));
        return announced.find() ? announced.group(1) : null;
    }

    /** The year inside a number, or 0. */
    static int year(@Nullable String number) {
        if (number == null) {
            return 0;
        }
        Matcher year = Pattern.compile("(?:19|20)\\d{2}").matcher(number);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** A cited number with its year in 〔〕, as whole numbers are given. */
    static String bracketed(String number) {
        return number.replaceFirst("[\\[(]((?:19|20)\\d{2})[\\])]", "〔$1〕");
    }

    private static String tidy(String serial) {
        String digits = serial.startsWith("[") || serial.startsWith("(") ? serial.substring(1) : serial;
        return "〔" + digits.substring(0, 4) + "〕" + digits.substring(5);
    }
}
