package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.ActorWords.Hit;

/** Who acts: the subject nearest to the time expression, in its statement or, failing that, in the text before it. */
final class ActorCues {
    private static final Pattern BY_WHOM = Pattern.compile("^,?(?:可|应当|应|须)?由");
    private static final Pattern BARRED = Pattern.compile("^,?不得(?:再次|再|重复)?(?:申报|申请|享受|参与申报)");
    private static final Pattern PAYING = Pattern.compile("缴|退回|退还|补税");
    private static final Pattern COMPANY_CASE =
            Pattern.compile("(?:骗取|虚报|冒领|变更|更名|变化|迁移|搬迁|转让|合并|分立|停产|歇业|调整|延期|延续|补充|补正|整改)[^,。;]{0,12}的?,[^,。;]{0,6}$");
    private static final Pattern LONGER = Pattern.compile("延长|延期|保留");
    private static final Pattern EXAMINED = Pattern.compile("审查|审核|处理|核查|决定|办理|调查|公告");
    private static final Pattern BENEFIT = Pattern.compile("免征|减征|扣除|享受|优惠|给予|补贴|抵减");
    private static final Pattern OBJECTING = Pattern.compile("^,?有异议的");
    /** 如有意见,请于…: nobody named, so everybody may. */
    private static final Pattern OBJECTION =
            Pattern.compile("(?:有|存在)[^,。;]{0,12}(?:异议|意见|建议|疑问)[^,。;]{0,4},?[^,。;]{0,4}$");

    /** 报送我厅: handed on by those to whom the text is written. */
    private static final Pattern TO_US = Pattern.compile("(?:报|送|寄|交|发)[至到给]?我[部厅局委办司]");

    private static final Pattern ISSUING = Pattern.compile("^,?(?:统一|集中)?(?:发布|公布|印发|制定|修订|核发|颁发)");
    /** Words for those to whom the text is written, whoever they are. */
    private static final Set<String> ADDRESSED = Set.of("各单位", "各有关单位", "有关单位", "相关单位");
    /** What no authority does for itself. */
    private static final Set<ItemKind> COMPANY_ACTS = EnumSet.of(
            ItemKind.RENEWAL,
            ItemKind.INFORMATION_UPDATE,
            ItemKind.REGISTRATION,
            ItemKind.APPLICATION,
            ItemKind.RECTIFICATION);

    private static final Set<Actor> BODY = EnumSet.of(Actor.ENTERPRISE, Actor.INSTITUTION);

    private final Statement statement;
    private final Namings named;
    private final String before;
    private final String earlier;
    private final Addressees addressed;
    private Set<Actor> carried = EnumSet.noneOf(Actor.class);

    /**
     * For one statement.
     *
     * @param before its paragraph's text right before it
     * @param earlier the policy's text before that paragraph
     * @param addressed who acts where nobody is named
     */
    ActorCues(Statement statement, String before, String earlier, Addressees addressed) {
        this.statement = statement;
        this.addressed = addressed;
        this.named = Namings.in(statement.text());
        this.before = before;
        this.earlier = earlier;
    }

    /** Who acts by this expression; never empty: whom the policy addresses when nobody is named. */
    Set<Actor> read(Expression expression, ItemKind kind) {
        String after = statement.after(expression.end(), 12);
        if (BARRED.matcher(after).find()) {
            return EnumSet.of(Actor.ENTERPRISE);
        }
        if (OBJECTING.matcher(after).find()
                || KindCues.OPEN_TO_OBJECTION
                        .matcher(statement.before(expression.start(), 12))
                        .find()) {
            return EnumSet.of(Actor.ANYONE);
        }
        Hit hit = hit(expression);
        return hit == null ? unnamed(expression, kind) : named(hit, after);
    }

    /** Whether the statement itself says who acts by this expression. */
    boolean saysWho(Expression expression) {
        return hit(expression) != null;
    }

    private @Nullable Hit hit(Expression expression) {
        Hit hit = BY_WHOM.matcher(statement.after(expression.end(), 12)).find()
                ? named.next(expression.end())
                : named.directlyAfter(expression.start(), expression.end());
        hit = hit == null ? named.subject(expression.start()) : hit;
        return hit == null ? named.firstAfter(expression.start()) : hit;
    }

    private Set<Actor> named(Hit hit, String after) {
        if (hit.actors().equals(BODY) && ISSUING.matcher(after).find()) {
            return EnumSet.of(Actor.AUTHORITY);
        }
        return ADDRESSED.contains(named.word(hit)) && addressed.named()
                ? EnumSet.copyOf(addressed.actors())
                : named.withNeighbours(hit);
    }

    private Set<Actor> unnamed(Expression expression, ItemKind kind) {
        if (OBJECTION.matcher(statement.before(expression.start(), 40)).find()
                && !carried().contains(Actor.ENTERPRISE)) {
            return EnumSet.of(Actor.ANYONE);
        }
        if (addressed.named()
                && TO_US.matcher(statement.after(expression.end(), 60)).find()) {
            return EnumSet.copyOf(addressed.actors());
        }
        if (kind == ItemKind.RECOMMENDATION && addressed.actors().equals(EnumSet.of(Actor.AUTHORITY))) {
            return EnumSet.of(Actor.AUTHORITY);
        }
        if (expression.form() == Form.VALIDITY || expression.form() == Form.UNTIL_DATE || prolongs(expression)) {
            boolean company = carried().contains(Actor.ENTERPRISE) || kind == ItemKind.RENEWAL;
            return EnumSet.of(company ? Actor.ENTERPRISE : Actor.ANYONE);
        }
        if (ISSUING.matcher(statement.after(expression.end(), 12)).find()) {
            return EnumSet.of(Actor.AUTHORITY);
        }
        boolean nobody =
                carried().equals(EnumSet.of(Actor.AUTHORITY)) || carried().equals(EnumSet.of(Actor.ANYONE));
        return nobody && concernsCompanies(expression, kind) ? EnumSet.of(Actor.ENTERPRISE) : carried();
    }

    /** Who acts by the heading of a table's column. */
    Set<Actor> ofColumn(String heading, ItemKind kind) {
        Namings column = Namings.in(heading);
        Hit first = column.next(0);
        if (first != null) {
            return column.withNeighbours(first);
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
        if (carried.isEmpty() && addressed.actors().equals(EnumSet.of(Actor.AUTHORITY))) {
            carried = acting(earlier);
        }
        if (carried.isEmpty()) {
            carried = EnumSet.copyOf(addressed.actors());
        }
        return carried;
    }

    private static Set<Actor> acting(String text) {
        Namings named = Namings.in(text);
        Hit hit = named.subject(text.length());
        return hit == null ? EnumSet.noneOf(Actor.class) : named.withNeighbours(hit);
    }

    /** Acts, cases and benefits that are a company's even where the sentence leaves the company out. */
    private boolean concernsCompanies(Expression expression, ItemKind kind) {
        String after = statement.after(expression.end(), 14);
        return COMPANY_ACTS.contains(kind)
                || expression.form() == Form.LIMIT
                        && LONGER.matcher(statement.text()).find()
                        && !EXAMINED.matcher(statement.text()).find()
                || kind == ItemKind.PAYMENT && PAYING.matcher(after).find()
                || COMPANY_CASE
                        .matcher(statement.before(expression.start(), 30))
                        .find()
                || BENEFIT.matcher(after).find()
                        && statement.text().substring(0, expression.start()).contains("企业");
    }
}
