package org.policydesk.extraction;

/** What kind of act an item asks for; {@code name().toLowerCase()} is the word of the command line's output. */
public enum ItemKind {
    /** 申报、申请 */
    APPLICATION,
    /** 报送、提交、备案材料 */
    SUBMISSION,
    /** 推荐、初审 */
    RECOMMENDATION,
    /** 定期报告、总结 */
    REPORT,
    /** 更新、填报 */
    INFORMATION_UPDATE,
    /** 付款、缴费 */
    PAYMENT,
    /** 整改、达标 */
    RECTIFICATION,
    /** 公示、公开 */
    DISCLOSURE,
    /** 复核、续期 */
    RENEWAL,
    /** 登记、注册 */
    REGISTRATION,
    /** 征求意见 */
    FEEDBACK,
    /** 大会、培训 */
    EVENT,
    OTHER
}
