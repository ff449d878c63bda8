package org.policydesk.reminder;

import java.util.function.BiFunction;

/**
 * Says lines of proof in words.
 *
 * @param texts gives the text of a key with its arguments
 */
public record ProofWords(BiFunction<String, Object[], String> texts) {
    /** Which reminder, or which answer, it is. */
    public String what(ProofLine line) {
        Rung rung = line.rung();
        if (rung == null) {
            return say("reminder.proof.answer." + line.answer());
        }
        String key = "reminder.rung." + rung.kind();
        return rung.kind() == RungKind.BEFORE && rung.days() == 0 ? say(key + ".0") : say(key, rung.days());
    }

    /** Where it stands; empty for an answer. */
    public String state(ProofLine line) {
        if (line.skip() != null) {
            return say("reminder.planned.skipped", say("reminder.skip." + line.skip()));
        }
        if (line.envelopeState() != null) {
            return say("reminder.outbox.state." + line.envelopeState());
        }
        return line.state() == null ? "" : say("reminder.planned.state." + line.state());
    }

    /** What came of the attempt; empty where none was made. */
    public String outcome(ProofLine line) {
        boolean late = line.outcome().startsWith("LATE_");
        String outcome = late ? line.outcome().substring("LATE_".length()) : line.outcome();
        return outcome.isEmpty()
                ? ""
                : say("reminder.outbox.outcome." + outcome) + (late ? say("reminder.outbox.outcome.late") : "");
    }

    private String say(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
