package org.policydesk.member;

/** What a company is in law (企业类型); the names are the values of the fact {@code legal_form}. */
public enum LegalForm {
    /** 有限责任公司 */
    LIMITED,
    /** 股份有限公司 */
    JOINT_STOCK,
    /** 国有独资公司 */
    STATE_SOLE,
    /** 合伙企业 */
    PARTNERSHIP,
    /** 个人独资企业 */
    SOLE_PROPRIETOR,
    /** 分公司 */
    BRANCH,
    /** 事业单位 */
    INSTITUTION,
    /** 其他 */
    OTHER
}
