package org.policydesk.extraction;

/**
 * A cheap look at what stands around each 前 and 内 of a statement, without which no event comes before it: the wordings of
 * events are long, and most statements have none.
 */
final class EventSigns {
    /** The last signs of all words that name an event. */
    private static final String LAST_OF_EVENT = "束满期施行设工收止始产用营动开幕境口出季迁让布业修除职订售放销闭标废会展赛间更搬";

    private static final String UNITS = "日天月年时周期拜度";
    private static final String NUMBERS = "0123456789一二两三四五六七八九十百个工作法定交易自然历公整小星礼季";
    /** A number after one of these is part of a date. */
    private static final String OF_DATES = "年月周度旬季第每";

    private EventSigns() {}

    /** Whether a 前 stands directly behind an event (竣工验收前, 届满前30日). */
    static boolean beforeEvent(String text) {
        for (int i = text.indexOf('前'); i > 0; i = text.indexOf('前', i + 1)) {
            if (LAST_OF_EVENT.indexOf(text.charAt(behind(text, i))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a 前 stands behind a length that is no date (届满30日前, 在拆除三十日前). */
    static boolean beforeLength(String text) {
        for (int i = text.indexOf('前'); i > 1; i = text.indexOf('前', i + 1)) {
            int unit = text.charAt(i - 1) == '之' || text.charAt(i - 1) == '以' ? i - 2 : i - 1;
            if (UNITS.indexOf(text.charAt(unit)) >= 0) {
                int number = unit - 1;
                while (number >= 0 && NUMBERS.indexOf(text.charAt(number)) >= 0) {
                    number--;
                }
                if (number >= 0 && number < unit - 1 && OF_DATES.indexOf(text.charAt(number)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a term ends at a 内 (公示期内, 规定期限之内). */
    static boolean withinTerm(String text) {
        for (int i = text.indexOf('内'); i > 1; i = text.indexOf('内', i + 1)) {
            char before = text.charAt(text.charAt(i - 1) == '之' || text.charAt(i - 1) == '以' ? i - 2 : i - 1);
            if (before == '期' || before == '限') {
                return true;
            }
        }
        return false;
    }

    /** The index of the last sign before 前, 之前, 之日前, 的前 or 至少前. */
    private static int behind(String text, int at) {
        int i = at - 1;
        while (i > 0 && "之以日的至少".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i;
    }
}
