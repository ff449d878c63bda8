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
    private static final Pattern OBJECT_HEAD =
            Pattern.compile("[对向从与为给据按将把被做]|经(?!办|营|销|济)|要(?!求|点|素|件)|在(?!建|库|线)|报送|汇总|报(?!名)|支持|便利");
    /** Who is handed something, after the verb, does not act. */
    private static final Pattern RECEIVING = Pattern.compile("[对向至给与]|经(?!办|营|销|济)|报(?!名|废)|交|送|提|寄|发(?![布起])|告知");

    private static final Pattern FILLER =
            Pattern.compile("(?:于|在|应当|应|要|可|须|需|原则上|的|总部|将|,|会同[^,。;]{1,20}|\\([^)]*+\\))*+");
    private static final Pattern JOINT = Pattern.compile("[、,和及与或](?:[\\p{IsHan}]{0,6})");
    private static final Pattern BY_WHOM = Pattern.compile("^,?(?:可|应当|应|须)?由");
    private static final Pattern BARRED = Pattern.compile("^,?不得(?:再次|再|重复)?(?:申报|申请|享受|参与申报)");
    private static final Pattern PAYING = Pattern.compile("缴|退回|退还|补税");
    private static final Pattern COMPANY_CASE =
            Pattern.compile("(?:骗取|虚报|冒领|变更|更名|变化|迁移|搬迁|转让|合并|分立|停产|歇业|调整|延期|延续|补充|补正|整改)[^,。;]{0,12}的?,[^,。;]{0,6}$");
    private static final Pattern BENEFIT = Pattern.compile("免征|减征|扣除|享受|优惠|给予|补贴|抵减");
    private static final Pattern NEXT = Pattern.compile(",?(?:各|由|全体|所有|有关|相关)?");
    private static final Pattern OBJECTING = Pattern.compile("^,?有异议的");
    private static final Pattern ISSUING = Pattern.compile("^,?(?:统一|集中)?(?:发布|公布|印发|制定|修订|核发|颁发)");
    /** What no authority does for itself. */
    private static final Set<ItemKind> COMPANY_ACTS = EnumSet.of(
            ItemKind.RENEWAL,
            ItemKind.INFORMATION_UPDATE,
            ItemKind.REGISTRATION,
            ItemKind.APPLICATION,
            ItemKind.RECTIFICATION);

    private static final Set<Actor> BODY = EnumSet.of(Actor.ENTERPRISE, Actor.INSTITUTION);

    private final Statement statement;
    private final List<Hit> hits;
    private final String before;
    private final String earlier;
    private final Set<Actor> addressed;
    private Set<Actor> carried = EnumSet.noneOf(Actor.class);

    /**
     * For one statement.
     *
     * @param before its paragraph's text right before it
     * @param earlier the policy's text before that paragraph
     * @param addressed who acts where nobody is named
     */
    ActorCues(Statement statement, String before, String earlier, Set<Actor> addressed) {
        this.statement = statement;
        this.addressed = addressed;
        this.hits = ActorWords.in(statement.text());
        this.before = before;
        this.earlier = earlier;
    }

    /** Who acts by this expression; never empty: whom the policy addresses when nobody is named. */
    Set<Actor> read(Expression expression, ItemKind kind) {
        String text = statement.text();
        String after = statement.after(expression.end(), 12);
        if (BARRED.matcher(after).find()) {
            return EnumSet.of(Actor.ENTERPRISE);
        }
        if (OBJECTING.matcher(after).find()) {
            return EnumSet.of(Actor.ANYONE);
        }
        Hit hit = BY_WHOM.matcher(after).find() ? next(hits, expression.end()) : directlyAfter(text, hits, expression);
        hit = hit == null ? subject(text, hits, expression.start()) : hit;
        hit = hit == null ? firstAfter(text, hits, expression.start()) : hit;
        if (hit != null && hit.actors().equals(BODY) && ISSUING.matcher(after).find()) {
            return EnumSet.of(Actor.AUTHORITY);
        }
        if (hit != null) {
            return withNeighbours(text, hits, hit);
        }
        if (expression.form() == Form.VALIDITY || expression.form() == Form.UNTIL_DATE || prolongs(expression)) {
            boolean company = carried().contains(Actor.ENTERPRISE) || kind == ItemKind.RENEWAL;
            return EnumSet.of(company ? Actor.ENTERPRISE : Actor.ANYONE);
        }
        if (ISSUING.matcher(after).find()) {
            return EnumSet.of(Actor.AUTHORITY);
        }
        boolean nobody =
                carried().equals(EnumSet.of(Actor.AUTHORITY)) || carried().equals(EnumSet.of(Actor.ANYONE));
        return nobody && concernsCompanies(expression, kind) ? EnumSet.of(Actor.ENTERPRISE) : carried();
    }

    /** Who acts by the heading of a table's column. */
    Set<Actor> named(String heading, ItemKind kind) {
        List<Hit> named = ActorWords.in(heading);
        if (!named.isEmpty()) {
            return withNeighbours(heading, named, named.getFirst());
        }
        return EnumSet.of(kind == ItemKind.RECOMMENDATION ? Actor.AUTHORITY : Actor.ENTERPRISE);
    }

    /** 有效期延至…: whoever holds it. */
    private boolean prolongs(Expression expression) {
        return (statement.before(expression.start(), 6) + statement.after(expression.start(), 4)).contains("有效期");
    }

    private Set<Actor> carried() {
        if (carried.isEmpty()) {
            carried = acting(before);
        }
        if (carried.isEmpty() && addressed.equals(EnumSet.of(Actor.AUTHORITY))) {
            carried = acting(earlier);
        }
        if (carried.isEmpty()) {
            carried = EnumSet.copyOf(addressed);
        }
        return carried;
    }

    private static Set<Actor> acting(String text) {
        List<Hit> hits = ActorWords.in(text);
        Hit hit = subject(text, hits, text.length());
        return hit == null ? EnumSet.noneOf(Actor.class) : withNeighbours(text, hits, hit);
    }

    /** Acts, cases and benefits that are a company's even where the sentence leaves the company out. */
    private boolean concernsCompanies(Expression expression, ItemKind kind) {
        String after = statement.after(expression.end(), 14);
        return COMPANY_ACTS.contains(kind)
                || kind == ItemKind.PAYMENT && PAYING.matcher(after).find()
                || COMPANY_CASE
                        .matcher(statement.before(expression.start(), 30))
                        .find()
                || BENEFIT.matcher(after).find()
                        && statement.text().substring(0, expression.start()).contains("企业");
    }

    /** 11月30日前市局完成审核: named right after the date, unless somebody stands right before it. */
    private static @Nullable Hit directlyAfter(String text, List<Hit> hits, Expression expression) {
        Hit last = null;
        for (Hit hit : hits) {
            if (hit.end() <= expression.start()) {
                last = hit;
            } else if (hit.start() >= expression.end()) {
                boolean near = NEXT.matcher(text.substring(expression.end(), hit.start()))
                        .matches();
                boolean taken = last != null
                        && FILLER.matcher(text.substring(last.end(), expression.start()))
                                .matches();
                return near && !taken ? hit : null;
            }
        }
        return null;
    }

    private static @Nullable Hit next(List<Hit> hits, int at) {
        return hits.stream().filter(h -> h.start() >= at).findFirst().orElse(null);
    }

    private static @Nullable Hit firstAfter(String text, List<Hit> hits, int at) {
        return hits.stream()
                .filter(h -> h.start() >= at)
                .filter(h ->
                        !RECEIVING.matcher(clauseBefore(text, h.start(), at)).find())
                .findFirst()
                .orElse(null);
    }

    private static String clauseBefore(String text, int at, int from) {
        int start = at;
        while (start > from && ",;:。)".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
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
