package org.policydesk.robot;

/** Whose groups they are. Both take at most twenty messages a minute from one robot. */
public enum RobotKind {
    /** 企业微信; the key in the address is the only secret. */
    WECOM("qyapi.weixin.qq.com", 2_048, false, 45_009),
    /** 钉钉; the address carries a token, and a secret signs each message where the group asks for it. */
    DINGTALK("oapi.dingtalk.com", 20_000, true, 130_101);

    private final String host;
    private final int longestBytes;
    private final boolean signed;
    private final int tooOften;

    RobotKind(String host, int longestBytes, boolean signed, int tooOften) {
        this.host = host;
        this.longestBytes = longestBytes;
        this.signed = signed;
        this.tooOften = tooOften;
    }

    /** How long a text may be, in bytes of UTF-8. */
    public int longestBytes() {
        return longestBytes;
    }

    /** Whether a message can be signed with a secret. */
    public boolean isSigned() {
        return signed;
    }

    String host() {
        return host;
    }

    /** Whether the server says that messages came too often. */
    boolean tooOften(int errcode) {
        return errcode == tooOften;
    }
}
