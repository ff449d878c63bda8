package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Operator;

/**
 * Words that compare: 以上, 以下, 以内, 不低于, 不超过 include the number, 超过, 低于, 不满, 不足 leave it out (民法典 1259), unless a note
 * in brackets says otherwise.
 */
final class OperatorWords {
    /** Pattern of the words before a number. */
    static final String BEFORE =
            "(?:(?:不得?|未|不能|不应)(?:低于|少于|小于|超过|高于|多于|大于|超出)|大于(?:或)?等于|小于(?:或)?等于|达到或超过|(?:达到|[≥≤><]|达|至少|最少|最多|至多|超过|大于|高于|多于|超出|低于|小于|少于|不足|不满|未满|不到|已?满)=?)";

    /** Pattern of the words after a number and its unit. */
    static final String AFTER = "(?:[及或]?以上|[及或]?以下|以内|之内)";

    private OperatorWords() {}

    /** What the words before and after a number say together, with the note in brackets; null when they compare nothing. */
    static @Nullable Operator read(@Nullable String before, @Nullable String after, @Nullable String note) {
        Operator plain = before == null ? after(after) : before(before);
        if (plain == null || note == null) {
            return plain;
        }
        return note.contains("不含") || note.contains("不包") ? without(plain) : with(plain);
    }

    private static @Nullable Operator before(String words) {
        return switch (words) {
            case "超过", "大于", "高于", "多于", "超出", ">" -> Operator.MORE_THAN;
            case "低于", "小于", "少于", "不足", "不满", "未满", "不到", "<" -> Operator.LESS_THAN;
            case "最多", "至多", "≤", "≤=", "<=" -> Operator.AT_MOST;
            default -> {
                boolean upper = words.startsWith("小于") || words.matches("(?:不得?|未|不能|不应)(?:超过|高于|多于|大于|超出)");
                yield upper ? Operator.AT_MOST : Operator.AT_LEAST;
            }
        };
    }

    private static @Nullable Operator after(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return words.endsWith("上") ? Operator.AT_LEAST : Operator.AT_MOST;
    }

    private static Operator with(Operator operator) {
        return switch (operator) {
            case MORE_THAN -> Operator.AT_LEAST;
            case LESS_THAN -> Operator.AT_MOST;
            default -> operator;
        };
    }

    private static Operator without(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> Operator.MORE_THAN;
            case AT_MOST -> Operator.LESS_THAN;
            default -> operator;
        };
    }

    /** What holds exactly where the operator does not. */
    static Operator contrary(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> Operator.LESS_THAN;
            case AT_MOST -> Operator.MORE_THAN;
            case MORE_THAN -> Operator.AT_MOST;
            case LESS_THAN -> Operator.AT_LEAST;
            case EQUAL -> Operator.EQUAL;
        };
    }
}
