package org.policydesk.catalogue;

/** What a listing is about, in the order in which it is shown. */
public enum Group {
    /** 重大装备与新材料 */
    EQUIPMENT,
    /** 企业称号与梯度培育 */
    TITLES,
    /** 智能制造与数字化 */
    DIGITAL,
    /** 绿色与节能 */
    GREEN,
    /** 税收优惠与申报 */
    TAX,
    /** 贷款与资金 */
    FUNDS,
    /** 科研项目与标准 */
    RESEARCH,
    /** 公司与用工 */
    COMPANY,
    /** 安全与质量 */
    SAFETY,
    /** 贸易与数据 */
    TRADE
}
