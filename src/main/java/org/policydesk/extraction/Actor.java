package org.policydesk.extraction;

import java.util.Set;

/** Who has to act; {@code name().toLowerCase()} is the word of the command line's output. */
public enum Actor {
    /** 企业 */
    ENTERPRISE,
    /** 行业协会 */
    ASSOCIATION,
    /** 主管部门 */
    AUTHORITY,
    /** 中央企业集团 */
    SOE_GROUP,
    /** 科研院所、第三方机构、银行 … */
    INSTITUTION,
    /** 任何单位和个人 */
    ANYONE;

    /**
     * Whoever a company may find itself among; what is addressed to none of them is for those who recommend, review or decide (行业协会,
     * 主管部门, 集团).
     */
    public static final Set<Actor> OUTSIDE = Set.of(ENTERPRISE, INSTITUTION, ANYONE);
}
