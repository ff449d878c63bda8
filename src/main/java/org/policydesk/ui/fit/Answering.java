package org.policydesk.ui.fit;

import java.time.LocalDate;
import java.util.function.Function;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.task.Asked;

/**
 * What the fields of questions need to have answers recorded.
 *
 * @param facts what is known, to tell what is missing of something from nothing at all
 * @param profile the address of the member's profile
 * @param editable whether the reader may record facts
 */
record Answering(MemberFacts facts, String profile, boolean editable, LocalDate today, Recorder recorder) {
    /** Records an answer, says what it changed and shows the page anew. */
    interface Recorder {
        /**
         * @param act records it and gives what takes it back
         * @throws org.policydesk.member.InvalidMemberException if it cannot be kept
         */
        void record(Asked asked, Function<Answers, Runnable> act);
    }

    void record(Asked asked, Function<Answers, Runnable> act) {
        recorder.record(asked, act);
    }
}
