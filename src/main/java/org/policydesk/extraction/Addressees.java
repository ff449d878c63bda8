package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.extraction.ActorWords.Hit;

/** Whom a policy addresses under its title (各会员单位:), who acts where a sentence names nobody. */
final class Addressees {
    private static final int REACH = 400;
    private static final Pattern LINE = Pattern.compile("(?:各|有关|全体|全省|全市)[^。;:]{2,120}:");

    private Addressees() {}

    /** Companies if none but they are addressed, else authorities. */
    static Set<Actor> in(String view, int from, int to) {
        Matcher line = LINE.matcher(view).region(from, Math.max(from, Math.min(to, from + REACH)));
        if (line.find()) {
            Set<Actor> named = EnumSet.noneOf(Actor.class);
            for (Hit hit : ActorWords.in(line.group())) {
                named.addAll(hit.actors());
            }
            if (named.contains(Actor.ENTERPRISE) && !named.contains(Actor.AUTHORITY)) {
                return EnumSet.of(Actor.ENTERPRISE);
            }
        }
        return EnumSet.of(Actor.AUTHORITY);
    }
}
