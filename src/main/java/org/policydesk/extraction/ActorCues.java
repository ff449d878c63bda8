package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ActorWords.Hit;

/** Who acts: the subject nearest to the time expression, in its statement or, failing that, in the text before it. */
final class ActorCues {
    private static final int LONGEST_HEAD = 12;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]{1,5}条|[(]?[一二三四五六七八九十]{1,3}[、)]|\\d{1,2}[.、)])");
    private static final Pattern OBJECT_HEAD = Pattern.compile("[对向从与为给经据按将把被要做在]|报送|汇总|报(?!名)|支持|便利");
    private static final Pattern FILLER =
            Pattern.compile("(?:于|在|应当|应|要|可|须|需|原则上|的|总部|将|,|会同[^,。;]{1,20}|\\([^)]*+\\))*+");
    private static final Pattern JOINT = Pattern.compile("[、,和及与或](?:[\\p{IsHan}]{0,6})");
    private static final Pattern BY_WHOM = Pattern.compile("^,?(?:可|应当|应|须)?由");
    private static final Pattern BARRED = Pattern.compile("^,?不得(?:再次|再|重复)?(?:申报|申请|享受|参与申报)");
    private static final Pattern ISSUING = Pattern.compile("^,?(?:统一)?(?:发布|公布|印发|制定|修订)");

    private final Statement statement;
    private final List<Hit> hits;
    private final String before;
    private Set<Actor> carried = EnumSet.noneOf(Actor.class);

    /**
     * For one statement.
     *
     * @param before the policy's text right before it
     */
    ActorCues(Statement statement, String before) {
        this.statement = statement;
        this.hits = ActorWords.in(statement.text());
        this.before = before;
    }

    /** Who acts by this expression; never empty: AUTHORITY when nobody is named. */
    Set<Actor> read(Expression expression) {
        String text = statement.text();
        String after = statement.after(expression.end(), 12);
        if (BARRED.matcher(after).find()) {
            return EnumSet.of(Actor.ENTERPRISE);
        }
        Hit hit =
                BY_WHOM.matcher(after).find() ? next(hits, expression.end()) : subject(text, hits, expression.start());
        hit = hit == null ? firstAfter(text, hits, expression.start()) : hit;
        if (hit != null) {
            return withNeighbours(text, hits, hit);
        }
        if (expression.form() == Form.VALIDITY || expression.form() == Form.UNTIL_DATE) {
            return EnumSet.of(Actor.ANYONE);
        }
        return ISSUING.matcher(after).find() ? EnumSet.of(Actor.AUTHORITY) : carried();
    }

    private Set<Actor> carried() {
        if (carried.isEmpty()) {
            List<Hit> earlier = ActorWords.in(before);
            Hit hit = subject(before, earlier, before.length());
            carried = hit == null ? EnumSet.of(Actor.AUTHORITY) : withNeighbours(before, earlier, hit);
        }
        return carried;
    }

    private static @Nullable Hit next(List<Hit> hits, int at) {
        return hits.stream().filter(h -> h.start() >= at).findFirst().orElse(null);
    }

    private static @Nullable Hit firstAfter(String text, List<Hit> hits, int at) {
        return hits.stream()
                .filter(h -> h.start() >= at)
                .filter(h -> h.start() < 1 || "对向报至给送与".indexOf(text.charAt(h.start() - 1)) < 0)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Hit subject(String text, List<Hit> hits, int at) {
        Hit lead = null;
        Hit any = null;
        for (Hit hit : hits) {
            if (hit.end() > at) {
                break;
            }
            if (at - hit.end() <= 24
                    && FILLER.matcher(text.substring(hit.end(), at)).matches()) {
                return hit;
            }
            String head = head(text, hit.start());
            boolean object = OBJECT_HEAD.matcher(head).find();
            lead = head.length() <= LONGEST_HEAD && !object ? hit : lead;
            any = object ? any : hit;
        }
        return lead != null ? lead : any;
    }

    /** What stands between the beginning of the clause and the naming. */
    private static String head(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 24 && ",;:。)".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return NUMBERING.matcher(text.substring(start, at)).replaceFirst("");
    }

    private static Set<Actor> withNeighbours(String text, List<Hit> hits, Hit hit) {
        Set<Actor> actors = EnumSet.copyOf(hit.actors());
        int at = hits.indexOf(hit);
        for (int i = at; i > 0 && joined(text, hits.get(i - 1), hits.get(i)); i--) {
            actors.addAll(hits.get(i - 1).actors());
        }
        for (int i = at; i + 1 < hits.size() && joined(text, hits.get(i), hits.get(i + 1)); i++) {
            actors.addAll(hits.get(i + 1).actors());
        }
        return actors;
    }

    private static boolean joined(String text, Hit left, Hit right) {
        String between = text.substring(left.end(), right.start());
        return between.length() <= 7
                && !between.startsWith(",")
                && JOINT.matcher(between).matches();
    }
}
