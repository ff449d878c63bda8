package org.policydesk.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** How much an item concerns a heavy-machinery maker, by who acts, what for, and which trade the sentence speaks of. */
final class RelevanceCues {
    private static final Pattern OTHER_TRADE =
            Pattern.compile("药|医疗|疫苗|银行|贷款|煤矿|矿山|尾矿|绿证|农业|中医|就业|毕业生|孵化|学校|旅游|航空|电网|事业单位|粮食|种子|食品");

    private RelevanceCues() {}

    /** Whether the statement speaks of a trade that is not the members'. */
    static boolean otherTrade(Statement statement) {
        return OTHER_TRADE.matcher(statement.text()).find();
    }

    static Relevance read(boolean otherTrade, Set<Actor> actors, ItemKind kind) {
        boolean company = actors.contains(Actor.ENTERPRISE) || actors.contains(Actor.ASSOCIATION);
        if (otherTrade) {
            return company && !actors.contains(Actor.INSTITUTION) && kind == ItemKind.APPLICATION
                    ? Relevance.MEDIUM
                    : Relevance.LOW;
        }
        if (company || kind == ItemKind.RECOMMENDATION) {
            return Relevance.HIGH;
        }
        boolean channelled = kind == ItemKind.APPLICATION || kind == ItemKind.RENEWAL || actors.contains(Actor.ANYONE);
        return channelled || actors.contains(Actor.SOE_GROUP) ? Relevance.MEDIUM : Relevance.LOW;
    }
}
