package org.policydesk.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How much an item concerns a heavy-machinery maker, by who acts, what for, and which trade the sentence speaks of. */
final class RelevanceCues {
    private static final Pattern OTHER_TRADE = Pattern.compile(
            "药|医疗|疫苗|银行|贷款|煤矿|矿山|尾矿|绿证|农业|中医|就业|毕业生|孵化|学校|旅游|航空|电网|事业单位|粮食|种子|食品|化妆品|烟草|酒类|水产|渔业|海洋|船舶|探矿|采矿权|建筑师|律师|教师|养老|托育|餐饮|物业|房地产|电影|民办|储蓄|证券|期货|保险公司");

    private static final Pattern OWN_TRADE = Pattern.compile("装备|机械|制造业|制造企业|工业企业|铸造|锻造|起重|冶金|工业母机|首台|设备更新|技术改造");
    /** 享受、抵减、补贴: what brings money concerns every company. */
    private static final Pattern BENEFIT = Pattern.compile("享受|抵减|免征|减征|加计扣除");

    /** What some members come to need, seldom all. */
    private static final Set<ItemKind> ASIDE = EnumSet.of(ItemKind.OTHER, ItemKind.FEEDBACK, ItemKind.EVENT);

    private RelevanceCues() {}

    /** Whether the text speaks of a trade that is not the members', and not of theirs. */
    private static boolean otherTrade(String text) {
        return OTHER_TRADE.matcher(text).find() && !OWN_TRADE.matcher(text).find();
    }

    static Relevance read(String text, Set<Actor> actors, ItemKind kind) {
        boolean company = actors.contains(Actor.ENTERPRISE);
        boolean institution = actors.contains(Actor.INSTITUTION);
        if (otherTrade(text)) {
            return company && !institution && kind == ItemKind.APPLICATION ? Relevance.MEDIUM : Relevance.LOW;
        }
        boolean association = actors.contains(Actor.ASSOCIATION) && !actors.contains(Actor.SOE_GROUP);
        boolean central = !ASIDE.contains(kind) || BENEFIT.matcher(text).find();
        if ((company && !institution || association) && central) {
            return Relevance.HIGH;
        }
        boolean channelled =
                kind == ItemKind.APPLICATION || kind == ItemKind.RENEWAL || kind == ItemKind.RECOMMENDATION;
        return company || association || channelled || actors.contains(Actor.ANYONE) || actors.contains(Actor.SOE_GROUP)
                ? Relevance.MEDIUM
                : Relevance.LOW;
    }
}
