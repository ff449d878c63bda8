package org.policydesk.succession;

/** What becomes of whoever is succeeded. */
public enum Ending {
    /** 停用账号: they cannot sign in any more. */
    DEACTIVATE,
    /** 退出该企业: they keep their account for other companies. */
    LEAVE,
    /** 保留: they stay with the company and do something else. */
    STAY
}
