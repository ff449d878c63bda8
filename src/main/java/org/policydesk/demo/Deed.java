package org.policydesk.demo;

import java.util.Locale;

/** What people of the story do; each says what its words are, where it has any. */
enum Deed {
    /** Acknowledges the date. */
    SEE,
    /** Begins with it. */
    BEGIN,
    /** Comments. */
    SAY,
    /** Names the assignee: the beginning of their address. */
    ASSIGN,
    /** Hands over: the beginning of the next one's address, and what to know. */
    HAND_OVER,
    /** Wants to hear of it again on that day of the story. */
    PUT_OFF,
    /** Uploads a document: the beginning of its name. */
    FILE,
    /** Hands in. */
    SUBMIT,
    /** 不适用: why. */
    NOT_APPLICABLE,
    /** 放弃: why. */
    DECLINE,
    /** 退回补正: the day of the story by which it is due, and why. */
    RETURN,
    /** 已推荐. */
    RECOMMEND,
    /** 公示中. */
    ANNOUNCE,
    /** 已认定: how much in 万元, and a note. */
    RECOGNISE,
    /** 未通过: why. */
    REJECT,
    /** 催办: the note in the mail. */
    URGE,
    /** Telephones: whom, and what was answered. */
    PHONE,
    /** 撤回 of the item: why. */
    WITHDRAW,
    /** Begins to review what companies handed in. */
    REVIEW,
    /** 通过: for which direction, and a note. */
    PASS,
    /** 不推荐: why. */
    NOT_RECOMMEND,
    /** 退回补正 within the recommendation: the day, and why. */
    SEND_BACK;

    /** Whether somebody is written to because of it. */
    boolean isTold() {
        return switch (this) {
            case SAY, ASSIGN, HAND_OVER, RETURN, URGE, WITHDRAW, SEND_BACK -> true;
            default -> false;
        };
    }

    /** As the story's lines write it. */
    static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
