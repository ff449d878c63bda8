package org.policydesk.ui.recommendation;

import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.Verdict;

/** By what submissions are told apart on the page, in the order in which they want attention. */
enum SubmissionGroup {
    /** 待审 */
    WAITING,
    /** 退回补正 */
    RETURNED,
    /** 通过 */
    PASSED,
    /** 不推荐 */
    NOT_RECOMMENDED,
    /** 未交: still with its company. */
    MISSING,
    /** 不参加 */
    OUT;

    static SubmissionGroup of(Submission one) {
        if (one.isOut()) {
            return OUT;
        }
        boolean returned = one.verdict() == Verdict.RETURNED;
        boolean given = one.isHandedIn() || one.isRecommended() || returned || one.verdict() == Verdict.NOT_RECOMMENDED;
        return !given
                ? MISSING
                : switch (one.verdict()) {
                    case WAITING -> WAITING;
                    case PASSED -> PASSED;
                    case RETURNED -> RETURNED;
                    case NOT_RECOMMENDED -> NOT_RECOMMENDED;
                };
    }

    /** Whether staff see it before they ask for something else. */
    boolean isShownAtFirst() {
        return this != MISSING && this != OUT;
    }

    /** Its sign beside the words, so that nobody depends on colour. */
    String sign() {
        return switch (this) {
            case WAITING -> "○";
            case PASSED -> "✓";
            case RETURNED -> "↩";
            case NOT_RECOMMENDED -> "✗";
            case MISSING -> "…";
            case OUT -> "–";
        };
    }
}
