package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The event from which a period counts.
 *
 * @param start index where the time expression begins, the event included when it stands directly before the period
 * @param event the event in the text's words; "事件" when the text leaves it out
 */
record Trigger(int start, String event) {
    Trigger {
        event = NOTE.matcher(event).replaceAll("");
        event = WHOSE.matcher(NAMED.matcher(Numbering.strip(event)).replaceFirst(""))
                .replaceFirst("");
        event = event.isBlank() ? "事件" : event;
    }

    /** 自收到通知之日(含当日)起: how the day counts is no part of the event. */
    private static final Pattern NOTE = Pattern.compile("(?:之日)?\\((?:包?含|包括)[^)]{0,3}\\)(?:之日)?");

    private static final int FARTHEST = 60;
    /** 异议期为公示之日起: what the period is called is no part of the event. */
    private static final Pattern NAMED = Pattern.compile("^[\\p{IsHan}]{1,8}期限?(?:为|是)自?");
    /** 收到通知的企业: nor is who it happened to. */
    private static final Pattern WHOSE = Pattern.compile("的(?:企业|单位|主体|申请人|个人)$");

    private static final Pattern DIRECT = Pattern.compile(
            "(?:自|从|在|于|应在|应于)(?<e>(?:[^,。;:()]|\\([^)]*+\\)){1,45}?)(?<t>之日起算?|之日|起|之?后|以后|结束后)?的?,?$");
    private static final Pattern PLAIN = Pattern.compile(
            "(?<e>(?:收到|接到|取得|获得|毕业|发生|领取|知悉)[^,。;:]{0,25}?)(?:之日起?|起|后)?的?,?$|(?<e2>[^,。;:]{2,25}?)(?:之日起|后|起)的?,?$");
    private static final Pattern CLAUSE =
            Pattern.compile("(?:如|若|对)?(?<e>[^,。;:]{2,40}?)(?:的|后|时|之日)?,(?:[^,。;:]{0,14})$");

    /** 自发生之日起七个工作日内报告,三个月内退回: both count from the one event. */
    private static final Pattern EARLIER =
            Pattern.compile("(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:工作日|日|天|月|年|小时)(?:之|以)?内");

    /** 投入使用前或者投入使用后30日内: the event is the second one. */
    private static final Pattern EITHER = Pattern.compile("前或者?");

    private static final Pattern START = Pattern.compile("(?:之日起算?|之日|起|之?后|以后)$");
    private static final Pattern MUST = Pattern.compile("(?:应当|应|必须|须|要)(?:在|于)?");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("(?<e>[^,。;:]{2,40}?)(?:之?后|的|时),");

    static Trigger before(String text, int at) {
        int from = Math.max(0, at - FARTHEST);
        int cut = lastBreak(text, from, at);
        String near = withoutNote(text.substring(cut, at));
        int lead = lastLead(near);
        if (lead >= 0) {
            Matcher direct = DIRECT.matcher(near).region(lead, near.length());
            if (direct.lookingAt()
                    && direct.group("e").length() >= 2
                    && !direct.group("e").contains("日前")) {
                Matcher either = EITHER.matcher(direct.group("e"));
                if (either.find()) {
                    return new Trigger(
                            at,
                            START.matcher(direct.group("e").substring(either.end()))
                                    .replaceFirst(""));
                }
                Matcher earlier = EARLIER.matcher(direct.group("e"));
                return earlier.find()
                        ? new Trigger(
                                at,
                                START.matcher(direct.group("e").substring(0, earlier.start()))
                                        .replaceFirst(""))
                        : new Trigger(cut + lead, direct.group("e"));
            }
        }
        Matcher plain = PLAIN.matcher(near);
        if (plain.find()) {
            String event = plain.group("e") == null ? plain.group("e2") : plain.group("e");
            boolean clause = MUST.matcher(event).find();
            return new Trigger(plain.group("e") == null || clause ? at : cut + plain.start(), MUST.split(event, 2)[0]);
        }
        Matcher clause = CLAUSE.matcher(text.substring(from, at));
        String event = clause.find() ? clause.group("e") : "事件";
        Matcher first = FIRST_CLAUSE.matcher(text);
        return new Trigger(at, event.contains("内") && first.lookingAt() ? first.group("e") : event);
    }

    /** 期满后(…)6个月内: the note in brackets is no part of the event. */
    private static String withoutNote(String near) {
        int open = near.lastIndexOf('(');
        return near.endsWith(")") && open > 0 ? near.substring(0, open) : near;
    }

    private static int lastBreak(String text, int from, int at) {
        int depth = 0;
        for (int i = at - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
            } else if (depth <= 0 && (c == ',' && i < at - 1 || c == ':' || c == ';' || c == '。')) {
                return i + 1;
            }
        }
        return from;
    }

    private static int lastLead(String near) {
        int lead = Math.max(near.lastIndexOf('自'), near.lastIndexOf('从'));
        return lead >= 0 ? lead : Math.max(near.lastIndexOf('在'), near.lastIndexOf('于'));
    }
}
