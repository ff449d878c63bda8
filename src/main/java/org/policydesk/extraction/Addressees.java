package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.extraction.ActorWords.Hit;

/**
 * Whom a policy addresses under its title (各会员单位:), who acts where a sentence names nobody.
 *
 * @param actors companies if they are addressed and no authority is, else authorities
 * @param named whether an address line says so
 */
record Addressees(Set<Actor> actors, boolean named) {
    private static final int REACH = 400;
    private static final Pattern LINE = Pattern.compile("(?:各|有关|全体|全省|全市)[^。;:]{2,120}:");

    static Addressees in(String view, int from, int to) {
        Matcher line = LINE.matcher(view).region(from, Math.max(from, Math.min(to, from + REACH)));
        if (line.find()) {
            Set<Actor> named = EnumSet.noneOf(Actor.class);
            for (Hit hit : ActorWords.in(line.group())) {
                named.addAll(hit.actors());
            }
            if (named.contains(Actor.ENTERPRISE) && !named.contains(Actor.AUTHORITY)) {
                return new Addressees(EnumSet.of(Actor.ENTERPRISE), true);
            }
            return new Addressees(EnumSet.of(Actor.AUTHORITY), named.contains(Actor.AUTHORITY));
        }
        return new Addressees(EnumSet.of(Actor.AUTHORITY), false);
    }
}
